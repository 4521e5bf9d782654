import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { sfnt, type Tables } from './sfnt.ts';
import { plainGlyphs } from './woff2-glyphs.ts';

interface Entry {
  readonly tag: string;
  readonly length: number;
  readonly isTransformed: boolean;
}

/** WOFF2's short names of tables, by their numbers; 63 says that the name is spelt out. */
const TAGS = (
  'cmap head hhea hmtx maxp name OS/2 post cvt fpgm glyf loca prep CFF VORG EBDT EBLC gasp hdmx ' +
  'kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG sbix ' +
  'acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak ' +
  'Zapf Silf Glat Gloc Feat Sill'
).split(' ');
const SPELT = 63;
const OUTLINES = new Set(['glyf', 'loca']);

/**
 * Unpacks a WOFF2 file (W3C, WOFF File Format 2.0) into the font it was made of, without hints. A
 * transform that our typefaces do not have is an error.
 */
export function unpackWoff2(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('Unexpected font, expected WOFF2');
  const reader = new ByteReader(file);
  reader.at = 12;
  const count = reader.u16();
  reader.at = 20;
  const packed = reader.u32();
  reader.at = 48;
  const entries = Array.from({ length: count }, () => nextEntry(reader));
  const data = new ByteReader(brotliDecompressSync(reader.take(packed)));
  const tables: Record<string, Buffer> = {};
  for (const { tag, length } of entries) tables[tag] = data.take(length);
  return sfnt({ ...tables, ...outlines(entries, tables) });
}

function nextEntry(reader: ByteReader): Entry {
  const flags = reader.u8();
  const short = flags & 63;
  const tag = short === SPELT ? reader.take(4).toString('latin1').trim() : TAGS[short];
  if (tag === undefined) throw new Error('Unexpected table in a font');
  const plainLength = reader.base128();
  // For glyf and loca, 0 is the transform and 3 is none; for the others it is the reverse.
  const isTransformed = OUTLINES.has(tag) ? flags >> 6 === 0 : flags >> 6 !== 0;
  return { tag, length: isTransformed ? reader.base128() : plainLength, isTransformed };
}

function outlines(entries: readonly Entry[], tables: Tables): Tables {
  const changed = entries.filter((entry) => entry.isTransformed).map(({ tag }) => tag);
  const other = changed.find((tag) => !OUTLINES.has(tag));
  if (other !== undefined) throw new Error(`Unexpected transform of the table ${other} in a font`);
  const { glyf, head } = tables;
  if (!changed.includes('glyf') || !glyf || !head) return {};
  const longOffsets = Buffer.from(head);
  longOffsets.writeInt16BE(1, 50);
  return { ...plainGlyphs(glyf), head: longOffsets };
}

/** 3 ms a font; at 11 it would be 95 for a seventh less. */
const QUALITY = 5;

/** Packs tables as a WOFF2 file, each as it is: outlines packed by glyf itself are small enough. */
export function packWoff2(tables: Tables): Buffer {
  const names = Object.keys(tables).toSorted();
  const whole = Buffer.concat(names.map((name) => tables[name] ?? Buffer.alloc(0)));
  const packed = brotliCompressSync(whole, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    },
  });
  const entries = Buffer.concat(names.map((name) => listed(name, tables[name]?.length ?? 0)));
  const head = Buffer.alloc(48);
  head.write('wOF2', 0, 'latin1');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt16BE(names.length, 12);
  head.writeUInt32BE(sfnt(tables).length, 16);
  head.writeUInt32BE(packed.length, 20);
  const file = Buffer.concat([head, entries, packed]);
  const padded = Buffer.concat([file, Buffer.alloc(-file.length & 3)]);
  padded.writeUInt32BE(padded.length, 8);
  return padded;
}

/** For glyf and loca, 3 is no transform; for the others 0. */
function listed(tag: string, length: number): Buffer {
  const short = TAGS.indexOf(tag);
  const transform = OUTLINES.has(tag) ? 3 << 6 : 0;
  const name = short === -1 ? Buffer.from(tag.padEnd(4), 'latin1') : Buffer.alloc(0);
  return Buffer.concat([
    Buffer.from([transform | (short === -1 ? SPELT : short)]),
    name,
    base128(length),
  ]);
}

function base128(value: number): Buffer {
  const bytes = [value & 127];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 127) | 128);
  return Buffer.from(bytes);
}
