import type * as z from 'zod';
import type { Lang } from '../quantity/quantity.ts';
import { complained, problemsOf, wrongType } from './issue-problems.ts';
import type { Problem, Report } from './problem.ts';
import { complaint, repeated, repeats } from './shape.ts';
import { translationGaps } from './translation-gaps.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reads a file by its schema; every finding is reported at its place. Null when the shape is wrong. */
export function shaped<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  report: Report,
): z.output<Schema> | null {
  return checked(file, schema, file.value, [], report);
}

/** An item of a list with its place in it. */
export interface Item<Data> {
  readonly data: Data;
  readonly index: number;
}

/** Reads a list of things with ids item by item, so that one bad item does not hide the others. */
export function shapedItems<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  report: Report,
): Item<z.output<Schema>>[] {
  if (!Array.isArray(file.value)) {
    report(wrongType('array', file.placeOf([])));
    return [];
  }
  for (const index of repeats(file.value, 'id'))
    report({ ...complained(repeated), place: file.placeOf([index, 'id']) });
  return file.value.flatMap((value: unknown, index) => {
    const data = checked(file, schema, value, [index], report);
    return data === null ? [] : [{ data, index }];
  });
}

function checked<Schema extends z.ZodType>(
  file: YamlFile,
  schema: Schema,
  value: unknown,
  at: readonly PropertyKey[],
  report: Report,
): z.output<Schema> | null {
  for (const { lang, path } of translationGaps(schema, value, at))
    report({ ...missingLanguage[lang], place: file.placeOf(path) });
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const found of problemsOf({ ...issue, path: [...at, ...issue.path] }, file)) report(found);
  return null;
}

const missingLanguage: Readonly<Record<Lang, Omit<Problem, 'place'>>> = {
  zh: complained(
    complaint(
      'missing-translation',
      '缺少中文',
      '补上 `zh:`',
      'Unexpected gap, expected Chinese',
      'Add `zh:`',
      'warning',
    ),
  ),
  en: complained(
    complaint(
      'missing-translation',
      '缺少英文',
      '补上 `en:`',
      'Unexpected gap, expected English',
      'Add `en:`',
      'warning',
    ),
  ),
};
