export type Tables = Readonly<Record<string, Buffer>>;

const HEAD = 12;
const ENTRY = 16;

/** The tables as one font file. Checksums are left at zero: none of our readers looks at them. */
export function sfnt(tables: Tables): Buffer {
  const names = Object.keys(tables).toSorted();
  const head = Buffer.alloc(HEAD + ENTRY * names.length);
  head.writeUInt32BE(0x00010000, 0);
  const power = Math.floor(Math.log2(names.length));
  writeUint16s(head, 4, [names.length, 16 << power, power, 16 * names.length - (16 << power)]);
  const parts: Buffer[] = [head];
  let at = head.length;
  for (const [index, name] of names.entries()) {
    const table = tables[name] ?? Buffer.alloc(0);
    const entry = HEAD + ENTRY * index;
    head.write(name.padEnd(4), entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    parts.push(table, Buffer.alloc(-table.length & 3));
    at += (table.length + 3) & ~3;
  }
  return Buffer.concat(parts);
}

/** Numbers of 16 bits one after another, as most tables hold them; negative ones too. */
export function uint16s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  writeUint16s(bytes, 0, values);
  return bytes;
}

function writeUint16s(bytes: Buffer, at: number, values: readonly number[]): void {
  for (const [index, value] of values.entries()) {
    bytes.writeUInt16BE(value & 0xffff, at + 2 * index);
  }
}
