import type * as z from 'zod';
import type { Lang } from '../quantity/quantity.ts';
import { editionSchema } from './edition.ts';
import { factSchema } from './fact.ts';
import { glossarySchema } from './glossary.ts';
import { indicatorSchema } from './indicator.ts';
import { ledgerSchema } from './ledger.ts';
import { parkSchema } from './park.ts';
import type { Both } from './problem.ts';
import type { Field } from './schema-tree.ts';
import { choicesOf, coreOf, fieldsOf, isList, itemOf, saidOf } from './schema-tree.ts';
import { siteSchema } from './site-settings.ts';

type Schema = z.core.$ZodType;

/** The files an editor writes, each with its schema; of a list, that of an item. */
export const schemas: Readonly<Record<string, Schema>> = {
  'site.yaml': siteSchema,
  'indicators.yaml': indicatorSchema,
  'glossary.yaml': glossarySchema,
  'park.yaml': parkSchema,
  'report.yaml': editionSchema,
  'facts.yaml': factSchema,
  'ledger.yaml': ledgerSchema,
};

/** The content manual with the table of each file put between its marks, `<!-- fields: NAME -->`. */
export function withTables(manual: string, lang: Lang): string {
  return manual.replaceAll(
    /(<!-- fields: (\S+) -->\n)[^]*?(<!-- end -->)/g,
    (all, before: string, name: string, after: string) => {
      const schema = schemas[name];
      return schema ? `${before}${fieldTable(schema, lang)}\n${after}` : all;
    },
  );
}

/** Every field of a file, from its schema, as a Markdown table. */
export function fieldTable(schema: Schema, lang: Lang): string {
  const head = { zh: ['字段', '必填', '写什么', '含义'], en: ['field', 'required', 'is', 'says'] };
  const shown = new Map<Schema, string>();
  const rows = [head[lang], head[lang].map(() => '---'), ...rowsOf(schema, '', lang, shown)];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A row a field; the fields inside it follow once, named from the outside in, e.g. `share.part`. */
function rowsOf(
  schema: Schema,
  prefix: string,
  lang: Lang,
  shown: Map<Schema, string>,
): string[][] {
  return fieldsOf(schema).flatMap((field) => {
    if (!field.about) return [];
    const name = `${prefix}${field.name}`;
    const item = itemOf(field.schema);
    const inner = coreOf(item ?? field.schema);
    const place = item ? `${name}[]` : name;
    const earlier = shown.get(inner) ?? null;
    if (hasRows(inner)) shown.set(inner, earlier ?? place);
    const row = [
      `\`${name}\``,
      requiredWord(field, lang),
      isWord(field.schema, lang, earlier),
      saysWord(field, lang),
    ];
    return [row, ...(hasRows(inner) && !earlier ? rowsOf(inner, `${place}.`, lang, shown) : [])];
  });
}

/** Is it a mapping whose fields are told one by one? */
function hasRows(schema: Schema): boolean {
  return !saidOf(schema).kind && fieldsOf(schema).some(({ about }) => about !== null);
}

function requiredWord({ isRequired, assumed }: Field, lang: Lang): string {
  if (isRequired) return { zh: '是', en: 'yes' }[lang];
  return assumed === null ? '' : { zh: `默认 \`${assumed}\``, en: `else \`${assumed}\`` }[lang];
}

const kinds: Readonly<Record<string, Both>> = {
  text: { zh: '文字', en: 'text' },
  id: { zh: '一个 id', en: 'an id' },
  fact: { zh: '一个事实的 id', en: 'the id of a fact' },
  bilingual: { zh: '中英文', en: 'words in both languages' },
  forms: { zh: '两个词的列表', en: 'a list of two words' },
  flag: { zh: '`true` `false`', en: '`true` `false`' },
  link: { zh: '网址', en: 'an address' },
  origin: { zh: '协议和主机名', en: 'scheme and host' },
  date: { zh: '日期、年月或年份', en: 'a day, month or year' },
  day: { zh: '日期', en: 'a day' },
  minute: { zh: '日期和时间', en: 'day and time' },
  host: { zh: '域名', en: 'the name of a host' },
  badge: { zh: 'badges/ 里的图片', en: 'a picture in badges/' },
  moment: { zh: '带时区的时间，或日期', en: 'a moment with its zone, or a day' },
  quantity: { zh: '数值', en: 'an amount' },
  change: { zh: '增减', en: 'a change' },
  claim: { zh: '说法', en: 'a claim' },
  figure: { zh: '数值或增减', en: 'an amount or a change' },
  filter: { zh: '规模档或中英文', en: 'a size class or words in both languages' },
  period: { zh: '时期', en: 'a period' },
};

/** `earlier` names the field whose inner fields are the same and have been told already. */
function isWord(schema: Schema, lang: Lang, earlier: string | null): string {
  const { kind } = saidOf(schema);
  const item = itemOf(schema);
  if (kind !== undefined) return kinds[kind]?.[lang] ?? kind;
  if (item) return itemsWord(item, isList(schema), lang, earlier);
  if (hasRows(schema) && earlier) return { zh: `同 \`${earlier}\``, en: `as \`${earlier}\`` }[lang];
  if (hasRows(schema)) return { zh: '下列字段', en: 'the fields below' }[lang];
  const words = [...choicesOf(schema), ...fieldsOf(schema).map(({ name }) => name)];
  return words.map((word) => `\`${word}\``).join(' ');
}

function itemsWord(item: Schema, inList: boolean, lang: Lang, earlier: string | null): string {
  if (inList && earlier)
    return { zh: `列表，每项同 \`${earlier}\``, en: `a list as \`${earlier}\`` }[lang];
  if (inList && hasRows(item))
    return { zh: '列表，每项有下列字段', en: 'a list, each item with the fields below' }[lang];
  const each = isWord(item, lang, null);
  if (each === '') return { zh: '列表', en: 'a list' }[lang];
  const spaced = each.startsWith('`') ? ` ${each}` : each;
  return inList
    ? { zh: `列表，每项为${spaced}`, en: `a list, each ${each}` }[lang]
    : { zh: `名称自定的字段，值为${spaced}`, en: `fields of any name, each ${each}` }[lang];
}

function saysWord({ about, example }: Field, lang: Lang): string {
  const shown =
    example === null ? '' : { zh: `例：\`${example}\``, en: ` E.g. \`${example}\`` }[lang];
  return `${about?.[lang] ?? ''}${shown}`.replaceAll('|', '\\|');
}
