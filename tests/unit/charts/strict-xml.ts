/** An element as written, with what stands directly in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All characters inside it, those of its children too, with entities resolved. */
  text: string;
  readonly within: readonly string[];
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;
const TEXT = /[^<]+/y;
const ENTITY = /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);/gi;
const entities = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
]);

/**
 * The elements of an XML text in the order of their tags. Throws at what is not well-formed: a tag
 * that is not closed, an attribute twice or without quotes, a bare & or <, more than one root.
 */
export function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${xml.slice(at, at + 60)}`);
  };
  while (at < xml.length) {
    TEXT.lastIndex = at;
    const words = TEXT.exec(xml)?.[0];
    if (words !== undefined) {
      if (open.length === 0) fail('text outside the root');
      const read = resolved(words) ?? fail('a bare &');
      for (const one of open) one.text += read;
      at += words.length;
      continue;
    }
    TAG.lastIndex = at;
    const [tag, slash = '', name = '', attributes = '', own = ''] = TAG.exec(xml) ?? fail('no tag');
    if (slash === '/') {
      if (open.pop()?.name !== name) fail('a tag closed that is not open');
    } else {
      if (open.length === 0 && found.length > 0) fail('a second root');
      const within = open.map((one) => one.name);
      const element = { name, attributes: attributesOf(attributes, fail), text: '', within };
      found.push(element);
      if (own === '') open.push(element);
    }
    at += tag.length;
  }
  if (open.length > 0) fail(`${open.at(-1)?.name} is not closed`);
  return found;
}

function attributesOf(text: string, fail: (what: string) => never): Record<string, string> {
  const all: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in all) fail(`${name} is given twice`);
    all[name] = resolved(value) ?? fail('a bare &');
  }
  return all;
}

/** Null where an & begins no entity. */
function resolved(text: string): string | null {
  if (text.replaceAll(ENTITY, '').includes('&')) return null;
  return text.replaceAll(ENTITY, (entity) => entities.get(entity.toLowerCase()) ?? '?');
}
