/** The least of a JPEG that has a size: its marks, Exif where it is turned, and its frame. */
export function jpeg(width: number, height: number, orientation?: number): Uint8Array {
  const frame = [0xff, 0xc0, 0, 11, 8, ...uint16(height), ...uint16(width), 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...exif(orientation), ...frame]);
}

export function png(width: number, height: number): Uint8Array {
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([
    ...mark,
    ...uint32(13),
    ...ascii('IHDR'),
    ...uint32(width),
    ...uint32(height),
  ]);
}

/** In each of the three forms that WebP has. */
export function webp(form: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Uint8Array {
  const head = [...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(form), 0, 0, 0, 0];
  const little = (number: number, length: number): number[] =>
    Array.from({ length }, (_, index) => (number >> (8 * index)) & 0xff);
  const body = {
    'VP8 ': [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)],
    VP8L: [0x2f, ...little((width - 1) | ((height - 1) << 14), 4)],
    VP8X: [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)],
  };
  return Uint8Array.from([...head, ...body[form]]);
}

/** With a smaller tile before the whole, as grids have; `turns` are quarters. */
export function avif(width: number, height: number, turns = 0): Uint8Array {
  const size = (x: number, y: number): number[] =>
    box('ispe', [0, 0, 0, 0, ...uint32(x), ...uint32(y)]);
  const properties = [...size(64, 64), ...size(width, height), ...box('irot', [turns])];
  const meta = box('meta', [0, 0, 0, 0, ...box('iprp', box('ipco', properties))]);
  return Uint8Array.from([...box('ftyp', [...ascii('avif'), 0, 0, 0, 0]), ...meta]);
}

function exif(orientation: number | undefined): number[] {
  if (orientation === undefined) return [];
  const tiff = [0x4d, 0x4d, 0, 0x2a, ...uint32(8), 0, 1, 0x01, 0x12, 0, 3, ...uint32(1)];
  const body = [...ascii('Exif'), 0, 0, ...tiff, ...uint16(orientation), 0, 0];
  return [0xff, 0xe1, ...uint16(body.length + 2), ...body];
}

function box(name: string, body: readonly number[]): number[] {
  return [...uint32(body.length + 8), ...ascii(name), ...body];
}

function ascii(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}

function uint16(number: number): number[] {
  return [number >> 8, number & 0xff];
}

function uint32(number: number): number[] {
  return [...uint16(number >>> 16), ...uint16(number & 0xffff)];
}
