const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]\w{1,30}));/y;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The character reference at an offset; `text` is null when it names no character. */
export function entityAt(raw: string, at: number): { typed: string; text: string | null } | null {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(raw);
  if (!match) return null;
  const [typed, decimal, hex, name = ''] = match;
  if (decimal === undefined && hex === undefined) {
    return { typed, text: Object.hasOwn(NAMED, name) ? (NAMED[name] ?? null) : null };
  }
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10);
  return { typed, text: isPrintable(code) ? String.fromCodePoint(code) : null };
}

function isPrintable(code: number): boolean {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code >= 0x20 && code <= 0x10ffff && !isSurrogate && (code < 0x7f || code > 0x9f);
}
