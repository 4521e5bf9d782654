/** What kind of picture some bytes are, and how large. */
export interface ImageSize {
  readonly kind: 'png' | 'jpeg' | 'webp' | 'avif';
  readonly width: number;
  readonly height: number;
}

/** Reads kind and size off the first bytes of a picture; null for what is none or is cut short. */
export function sizeOf(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return png(view) ?? jpeg(view) ?? webp(view) ?? avif(view);
  } catch (error) {
    if (error instanceof RangeError) return null; // read beyond the end
    throw error;
  }
}

function png(view: DataView): ImageSize | null {
  if (view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  if (tag(view, 12) !== 'IHDR') return null;
  const isTurned = pngChunks(view).some(([name, at]) => name === 'eXIf' && lies(view, at));
  return turned('png', view.getUint32(16), view.getUint32(20), isTurned);
}

/** The chunks before the pixels with the places of what is in them; a camera's words stand there. */
function pngChunks(view: DataView): [name: string, at: number][] {
  const chunks: [string, number][] = [];
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at))
    chunks.push([tag(view, at + 4), at + 8]);
  return chunks;
}

/** Goes from marker to marker; the frame has the size, Exif may say that it lies on its side. */
function jpeg(view: DataView): ImageSize | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let isTurned = false;
  for (let at = 2; ;) {
    const marker = view.getUint16(at);
    if (marker < 0xff01) return null;
    if (marker === 0xffff) {
      at += 1; // a byte of padding
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xffe1 && tag(view, at + 4) === 'Exif') isTurned = lies(view, at + 10);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf;
    if (isFrame && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
      return turned('jpeg', view.getUint16(at + 7), view.getUint16(at + 5), isTurned);
    }
    at += 2 + length;
  }
}

/** Does the orientation (tag 0x0112 of a TIFF header) turn the picture by a quarter? */
function lies(view: DataView, start: number): boolean {
  const isLittle = view.getUint16(start) === 0x4949;
  const first = start + view.getUint32(start + 4, isLittle);
  const count = view.getUint16(first, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) > 4;
  }
  return false;
}

function webp(view: DataView): ImageSize | null {
  if (tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WEBP') return null;
  const kind = 'webp';
  switch (tag(view, 12)) {
    case 'VP8 ':
      return {
        kind,
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { kind, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return turned(
        kind,
        1 + (view.getUint32(24, true) & 0xffffff),
        1 + uint24(view, 27),
        isWebpTurned(view),
      );
    default:
      return null;
  }
}

/** Its Exif comes behind the pixels, with or without the words that JPEG has before it. */
function isWebpTurned(view: DataView): boolean {
  for (let at = 12; at + 20 <= view.byteLength;) {
    const length = view.getUint32(at + 4, true);
    const start = at + 8 + (tag(view, at + 8) === 'Exif' ? 6 : 0);
    if (tag(view, at) === 'EXIF') return lies(view, start);
    at += 8 + length + (length % 2);
  }
  return false;
}

/** The size is a box among the properties of the items: meta, iprp, ipco, ispe; the whole is the largest. */
function avif(view: DataView): ImageSize | null {
  if (tag(view, 4) !== 'ftyp' || !/^avi[fs]$/.test(tag(view, 8))) return null;
  const [meta] = boxes(view, 0, view.byteLength, 'meta');
  const [iprp] = meta ? boxes(view, meta.start + 4, meta.end, 'iprp') : [];
  const [ipco] = iprp ? boxes(view, iprp.start, iprp.end, 'ipco') : [];
  if (!ipco) return null;
  const sizes = boxes(view, ipco.start, ipco.end, 'ispe').map(({ start }) => ({
    width: view.getUint32(start + 4),
    height: view.getUint32(start + 8),
  }));
  const [largest] = sizes.toSorted((a, b) => b.width * b.height - a.width * a.height);
  const [rotation] = boxes(view, ipco.start, ipco.end, 'irot');
  const isTurned = rotation !== undefined && view.getUint8(rotation.start) % 2 === 1;
  return largest ? turned('avif', largest.width, largest.height, isTurned) : null;
}

function boxes(
  view: DataView,
  from: number,
  end: number,
  name: string,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = from; at + 8 <= end;) {
    const size = view.getUint32(at) || end - at;
    if (size < 8) break;
    if (tag(view, at + 4) === name) found.push({ start: at + 8, end: Math.min(at + size, end) });
    at += size;
  }
  return found;
}

function turned(
  kind: ImageSize['kind'],
  width: number,
  height: number,
  isTurned: boolean,
): ImageSize {
  return isTurned ? { kind, width: height, height: width } : { kind, width, height };
}

function tag(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
}
