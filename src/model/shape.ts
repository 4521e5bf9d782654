import * as z from 'zod';
import type { Lang } from '../quantity/quantity.ts';
import type { Both, Severity } from './problem.ts';
import type { AddressFault } from './link-fault.ts';
import { addressFault, isWhole } from './link-fault.ts';

/** Words in two languages; one may be missing, which is a problem but not the end. */
export type Bilingual = Readonly<Partial<Record<Lang, string>>>;

/** What a check says of a value: the rule it broke, in both languages. */
export interface Complaint {
  readonly rule: string;
  readonly severity?: Severity;
  readonly message: Both;
  readonly hint: Both;
}

/** A mapping with these fields and no others; an unknown one is told the nearest known. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined,
  });
}

/** Any text that is not empty. */
export function text() {
  return z
    .string()
    .refine((value) => value.trim() !== '', { params: emptyText })
    .meta({ kind: 'text' });
}

/** e.g. "start-rate": what links and other files call a thing. */
export function id() {
  return z.string().refine(isId, { params: badId }).meta({ kind: 'id' });
}

/** Lower-case letters, digits and hyphens: it becomes part of an address. */
export function isId(value: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}

/** e.g. "start-rate" of this document, "jianghai/2022:start-rate" of another. */
export function factReference() {
  return z
    .string()
    .refine(
      (value) =>
        /^(?:[a-z0-9-]+\/[a-z0-9-]+:)?[a-z0-9-]+$/.test(value) && value.split(/[/:]/).every(isId),
      { params: badReference },
    )
    .meta({ kind: 'fact' });
}

/** Words for readers, in both languages; one missing is found by `translationGaps`. */
export function bilingual() {
  return fields({ zh: text().optional(), en: text().optional() })
    .refine(({ zh, en }) => zh !== undefined || en !== undefined, { params: noWords })
    .meta({ kind: 'bilingual' }) as unknown as z.ZodType<Bilingual>;
}

/** `true` or `false`. */
export function flag() {
  return z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .meta({ kind: 'flag' });
}

/** The address of a page, a mailbox or a telephone; what may stand in one, `addressFault` decides. */
export function link() {
  return z
    .string()
    .superRefine((value, context) => {
      const fault = addressFault(value) ?? (isWhole(value) ? null : 'scheme');
      if (fault) context.addIssue({ code: 'custom', params: { ...badLinks[fault] } });
    })
    .meta({ kind: 'link' });
}

/** Scheme and host of a site, e.g. "https://example.org"; what stands below it is not its business. */
export function origin() {
  return z
    .string()
    .refine(isOrigin, { params: badOrigin })
    .transform((value) => value.replace(/\/$/, '').toLowerCase())
    .meta({ kind: 'origin' });
}

function isOrigin(value: string): boolean {
  const bare = value.replace(/\/$/, '').toLowerCase();
  return /^https?:\/\/[^/]+$/.test(bare) && URL.canParse(bare) && new URL(bare).origin === bare;
}

/** A list; an empty one when the field is left out. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).default([]);
}

/** A list in which no two items have the same `field`. */
export function uniqueBy<Item extends z.ZodType>(field: string, item: Item) {
  return z.array(item).superRefine(
    (items, context) => {
      for (const index of repeats(items, field)) {
        context.addIssue({ code: 'custom', params: { ...repeated }, path: [index, field] });
      }
    },
    { when: () => true },
  );
}

/** The indexes of the items whose `field` an earlier item has already. */
export function repeats(items: unknown, field: string): number[] {
  const seen = new Set<string>();
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const value = isMapping(item) ? item[field] : undefined;
    if (typeof value !== 'string') return [];
    const isRepeat = seen.has(value);
    seen.add(value);
    return isRepeat ? [index] : [];
  });
}

/** Is it what a YAML mapping becomes? */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A complaint as zod carries it to `problemsOf`. */
export function complaint(
  rule: string,
  zh: string,
  zhHint: string,
  en: string,
  enHint: string,
  severity: Severity = 'error',
): Complaint & Record<string, unknown> {
  return { rule, severity, message: { zh, en }, hint: { zh: zhHint, en: enHint } };
}

/** Of a second item with the name of a first. */
export const repeated = complaint(
  'duplicate-id',
  '前面已经有同名的一项',
  '换一个 id，或删去重复的一项',
  'Unexpected second item of this name, expected each once',
  'Rename it, or remove the repeated item',
);
const emptyText = complaint(
  'empty-text',
  '这里是空的',
  '写上内容，或删去这个字段',
  'Unexpected empty text',
  'Write it or remove the field',
);
const noWords = complaint(
  'empty-text',
  '这里没有文字',
  '写上 `zh:` 和 `en:`',
  'Unexpected gap, expected words for readers',
  'Add `zh:` and `en:`',
);
const badId = complaint(
  'id-form',
  'id 只能用小写字母、数字和连字符',
  '例如 `start-rate`',
  'Unexpected id, expected lower-case letters, digits and hyphens',
  'For example `start-rate`',
);
const badReference = complaint(
  'id-form',
  '这里应为一个数的 id',
  '本期的写 `start-rate`，别的文件的写 `jianghai/2022:start-rate`',
  'Unexpected text, expected the id of a fact',
  'Write `start-rate` for one of this document, `jianghai/2022:start-rate` for one of another',
);
/** What is said of each fault of an address. */
export const badLinks: Readonly<Record<AddressFault, ReturnType<typeof complaint>>> = {
  scheme: complaint(
    'link-form',
    '不是网址',
    '应以 https:// 或 mailto: 开头',
    'Unexpected link, expected https:// or mailto:',
    'Correct the address',
  ),
  characters: complaint(
    'link-form',
    '网址里有空格、反斜杠或看不见的字符',
    '删去它们；网址里的空格写成 `%20`',
    'Unexpected blank, backslash or invisible character in an address',
    'Remove it; a blank in an address is `%20`',
  ),
  user: complaint(
    'link-form',
    '网址里有 `@`：它前面的不是网站，读者会被带到它后面的网站',
    '写真正的网址，不带用户名',
    'Unexpected `@` in an address: what stands before it is no site, readers get to the one behind it',
    'Write the address itself, without a name to log in with',
  ),
  host: complaint(
    'link-form',
    '网址里没有域名，或邮箱、电话写错了',
    '写域名，例如 `https://www.example.cn/`；数字的 IP 地址会变，只有 IPv6 的读者也打不开',
    'Unexpected address without the name of a site, or a mailbox or telephone that is none',
    'Write a name as in `https://www.example.cn/`; IP numbers change, and readers with IPv6 alone cannot open them',
  ),
};
const badOrigin = complaint(
  'address-form',
  '这里应为协议和主机名',
  '例如 `https://example.org`；网站放在子目录下的，子目录写在环境变量 SHUDU_BASE 里',
  'Unexpected address, expected scheme and host alone',
  'For example `https://example.org`; a folder below it is named by SHUDU_BASE',
);
