import { crc32, deflateSync } from 'node:zlib';

/** A painted picture, four bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * The same picture as a PNG with a table of its colours, a third as large: what is set in type on
 * paper has few. Null for one of more than 256 colours, or that one can see through.
 */
export function palettePng({ width, height, rgba }: Pixels): Uint8Array | null {
  const places = new Map<number, number>();
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  // Each line begins with the number of its filter, which is none.
  const lines = Buffer.alloc((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = pixels.getUint32(4 * (y * width + x));
      // Most pixels are of the colour of the one before.
      if (colour !== last) {
        place = places.get(colour) ?? places.size;
        if (place > 255 || (colour & 0xff) !== 0xff) return null;
        places.set(colour, place);
        last = colour;
      }
      lines[y * (width + 1) + 1 + x] = place;
    }
  }
  const colours = [...places.keys()].flatMap((colour) => [24, 16, 8].map((by) => colour >>> by));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.map((part) => part & 0xff))),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
