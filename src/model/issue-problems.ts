import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Both, Place, Problem } from './problem.ts';
import type { Complaint } from './shape.ts';
import { complaint, isMapping } from './shape.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, as problems with their places. */
export function problemsOf(issue: Issue, file: YamlFile): Problem[] {
  const place = file.placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => unknownField(key, known, file.keyPlace([...issue.path, key])));
  }
  if (issue.code === 'custom' && isComplaint(issue.params))
    return [{ ...complained(issue.params), place }];
  const value = valueAt(file.value, issue.path);
  if (value === undefined) return [missingField(issue, file)];
  if (value === null) return [{ ...complained(noValue), place }];
  if (issue.code === 'invalid_value') {
    return typeof value === 'string'
      ? [unknownValue(value, issue.values.map(String), place)]
      : [wrongType('string', place)];
  }
  if (issue.code === 'invalid_union') return unionProblems(issue, file);
  if (issue.code === 'invalid_type') return [wrongType(issue.expected, place)];
  if (issue.code === 'too_small' && issue.origin === 'array')
    return [{ ...complained(noItems), place }];
  return [
    problem(
      'shape',
      place,
      { zh: '内容不对', en: 'Unexpected content' },
      { zh: '对照内容手册', en: 'See the content manual' },
    ),
  ];
}

function unknownField(key: string, known: readonly string[], place: Place): Problem {
  const meant = nearest(key, known);
  const list = known.map((name) => `\`${name}\``).join(' ');
  return problem(
    'unknown-field',
    place,
    { zh: `没有 \`${shown(key)}\` 这个字段`, en: `Unexpected field \`${shown(key)}\`` },
    meant
      ? { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` }
      : { zh: `这里可用：${list}`, en: `Here are: ${list}` },
  );
}

function unknownValue(typed: string, allowed: readonly string[], place: Place): Problem {
  const meant = nearest(typed, allowed);
  const list = allowed.map((name) => `\`${name}\``).join(' ');
  return problem(
    'unknown-value',
    place,
    {
      zh: `\`${shown(typed)}\` 不是这里可用的词`,
      en: `Unexpected \`${shown(typed)}\`, expected one of a few words`,
    },
    meant
      ? {
          zh: `是不是 \`${meant}\`？可写：${list}`,
          en: `Did you mean \`${meant}\`? One of ${list}`,
        }
      : { zh: `可写：${list}`, en: `One of ${list}` },
  );
}

/** The form that the editor began; where the value is of no form, all of them are told. */
function unionProblems(issue: Issue & { code: 'invalid_union' }, file: YamlFile): Problem[] {
  const isOtherKind = (inner: Issue): boolean =>
    inner.path.length === 0 && inner.code === 'invalid_type';
  const begun = issue.errors.find((errors) => !errors.some(isOtherKind));
  if (begun)
    return begun.flatMap((inner) =>
      problemsOf({ ...inner, path: [...issue.path, ...inner.path] } as Issue, file),
    );
  const expected = issue.errors.flat().map((inner) => ('expected' in inner ? inner.expected : ''));
  return [wrongType(expected.join('|'), file.placeOf(issue.path))];
}

const kinds: Readonly<Record<string, Both>> = {
  string: { zh: '一段文字', en: 'text' },
  array: { zh: '一个列表（每项以 `- ` 开头）', en: 'a list (each item begins with `- `)' },
  object: { zh: '几个字段（`名称: 值`）', en: 'fields (`name: value`)' },
  record: { zh: '几个字段（`名称: 值`）', en: 'fields (`name: value`)' },
  tuple: { zh: '一个列表（每项以 `- ` 开头）', en: 'a list (each item begins with `- `)' },
};

function missingField(issue: Issue, file: YamlFile): Problem {
  const name = String(issue.path.at(-1) ?? '');
  return problem(
    'missing-field',
    file.placeOf(issue.path.slice(0, -1)),
    { zh: `缺少 \`${name}\``, en: `Unexpected gap, expected \`${name}\`` },
    { zh: `补上 \`${name}: …\``, en: `Add \`${name}: …\`` },
  );
}

/** Content of another kind than is expected there, in zod's words; several are joined by a bar. */
export function wrongType(expected: string, place: Place): Problem {
  const names = expected.split('|').map((kind) => kinds[kind] ?? { zh: kind, en: kind });
  return problem(
    'wrong-type',
    place,
    {
      zh: `这里应为${names.map(({ zh }) => zh).join('，或')}`,
      en: `Unexpected kind of content, expected ${names.map(({ en }) => en).join(' or ')}`,
    },
    { zh: '写法见内容手册', en: 'See the content manual' },
  );
}

/** What was typed, short enough for a sentence. */
function shown(typed: string): string {
  const line = typed.replaceAll(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => {
    if (Array.isArray(inside)) return inside[Number(key)] as unknown;
    return isMapping(inside) ? inside[String(key)] : undefined;
  }, value);
}

/** A complaint as a problem that still lacks its place. */
export function complained({
  rule,
  severity = 'error',
  message,
  hint,
}: Complaint): Omit<Problem, 'place'> {
  return { rule, severity, message, hint };
}

function isComplaint(value: unknown): value is Complaint {
  return typeof value === 'object' && value !== null && 'rule' in value && 'message' in value;
}

function problem(rule: string, place: Place, message: Both, hint: Both): Problem {
  return { rule, severity: 'error', place, message, hint };
}

const noValue = complaint(
  'empty-text',
  '字段后面是空的',
  '写上内容，或删去这个字段',
  'Unexpected gap behind a field name',
  'Write the value or remove the field',
);
const noItems = complaint(
  'empty-list',
  '这个列表是空的',
  '至少写一项',
  'Unexpected empty list, expected an item or more',
  'Write the first item',
);
