import type { Fact } from '../model/fact.ts';
import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** Two hedges round one number. */
export const hedgeDoubled: Rule = {
  id: 'hedge-doubled',
  severity: 'error',
  why: {
    zh: '“超”不含本数，“以上”含本数，合在一起含不含？照印可以，要告诉读者怎么理解。只是重复（约…左右）就请看一眼。',
    en: '超 leaves the limit out and 以上 takes it in; a reader of both cannot know. Print it, and say how it is read. What only repeats itself (约…左右) is a warning.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, where: { investment: 10亿元以上 }, value: 超50个, period: 2022 }`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, where: { investment: 超10亿元（含） }, value: 43个, period: 2022 }
- { id: output, indicator: output, value: 约50亿元左右, period: 2022 }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library))
      for (const located of edition.facts) checkWords(edition, located, say);
  },
};

const before: readonly (readonly [string, RegExp])[] = [
  ['at-most', /不(?:得)?(?:超过|高于|多于|大于)|至多|最多|at most|no more than|up to/],
  ['at-least', /不(?:得)?(?:低于|少于|小于)|不下于?|至少|最少|at least|no less than|no fewer than/],
  ['over', /超过?|逾|突破|高于|多于|大于|more than|over|exceeding/],
  ['about', /大约|约(?:为|达)?|大概|about|around|some|approximately/],
  ['nearly', /接近|将近|近|nearly|almost|close to/],
  ['under', /不到|不足|低于|少于|未满|less than|under|fewer than/],
];
const after: readonly (readonly [string, RegExp])[] = [
  ['at-least', /以上|[（(]含(?:本数)?[）)]|or more|or over|and above|and over/],
  ['at-most', /以下|以内|之内|or less|or fewer/],
  ['about', /左右|上下|or so/],
  ['over', /余|多|odd/],
];
const joined = (of: typeof before): string => of.map(([, { source }]) => source).join('|');
const zhNumber = '[\\d.,，一二两三四五六七八九十百千万亿几半]+';
// No second number, and not the 以上 of 规模以上企业.
const zhUnit = '[^\\d，。；、一二两三四五六七八九十百千万亿]{0,8}?(?<!规模|限额)';
// 余 and 多 stand between number and counter (近600余家), the others behind the unit.
const zhDoubled = new RegExp(
  `(${joined(before)})(?:了|到|至)?\\s?${zhNumber}(?:(余|多)|${zhUnit}(${joined(after)}))`,
);
const enDoubled = new RegExp(
  `\\b(${joined(before)})\\s[^,;.]*?\\d[\\d.,]*[^,;]{0,30}?\\s?(${joined(after)})\\b`,
  'i',
);

/** The two hedges of a wording and whether they contradict each other; null when it has not two. */
export function doubledHedge(
  words: string,
): { first: string; second: string; isContradiction: boolean } | null {
  const match = zhDoubled.exec(words);
  const english = enDoubled.exec(words);
  const [first, second] =
    match?.[1] && (match[2] ?? match[3])
      ? [match[1], match[2] ?? match[3]]
      : [english?.[1], english?.[2]];
  if (first === undefined || second === undefined) return null;
  return { first, second, isContradiction: boundOf(first, before) !== boundOf(second, after) };
}

function boundOf(word: string, of: typeof before): string | undefined {
  return of.find(([, pattern]) => new RegExp(`^(?:${pattern.source})$`, 'i').test(word))?.[0];
}

function checkWords(
  edition: LoadedEdition,
  { fact, place }: LocatedFact,
  say: (finding: Finding) => void,
): void {
  for (const { words, path } of wordingsOf(fact)) {
    const doubled = doubledHedge(words);
    if (!doubled) continue;
    const { first, second, isContradiction } = doubled;
    say({
      place: place(path),
      severity: isContradiction ? 'error' : 'warning',
      message: {
        zh: `\`${words}\` 里“${first}”和“${second}”${isContradiction ? '互相矛盾' : '重复'}`,
        en: `Unexpected \`${words}\`, expected one of “${first}” and “${second}”, which ${isContradiction ? 'contradict' : 'repeat'} each other`,
      },
      hint: {
        zh: '来源就这样印的，在 report.yaml 的 notes 里写明按哪一个理解；自己写的，留一个',
        en: 'If it is printed so, say in the notes of report.yaml how it is read; if it is your own wording, keep one',
      },
      about: { edition, facts: [fact.id] },
    });
  }
}

interface Wording {
  readonly words: string;
  readonly path: readonly PropertyKey[];
}

function wordingsOf({ value, change, claims, where, printed }: Fact): Wording[] {
  const found: (Partial<Record<'zh' | 'en', string | null>> & Pick<Wording, 'path'>)[] = [
    { ...value, path: ['value'] },
    { ...change, path: ['change'] },
    ...claims.map((claim, index) => ({ ...claim, path: ['claims', index] })),
    ...Object.entries(where ?? {}).map(([name, filter]) => ({
      ...(typeof filter === 'string' ? { zh: filter } : filter),
      path: ['where', name],
    })),
    ...printed.flatMap((form, index) => [
      { ...form.value, path: ['printed', index, 'value'] },
      { ...form.change, path: ['printed', index, 'change'] },
    ]),
  ];
  return found.flatMap(({ zh, en, path }) =>
    [zh, en].flatMap((words) => (words ? [{ words, path }] : [])),
  );
}
