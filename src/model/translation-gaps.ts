import type * as z from 'zod';
import type { Lang } from '../quantity/quantity.ts';
import { coreOf, fieldsOf, formsOf, itemOf, saidOf } from './schema-tree.ts';

/** Words for readers that stand in one language only. */
export interface Gap {
  readonly lang: Lang;
  readonly path: readonly PropertyKey[];
}

type Schema = z.core.$ZodType;

/**
 * Where a file has words for readers in one language only. Looked for beside the schema and not by
 * it: to zod a finding is a failure, and a page with a gap is published all the same.
 */
export function translationGaps(
  schema: Schema,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Gap[] {
  if (typeof value !== 'object' || value === null) return [];
  if (saidOf(coreOf(schema)).kind === 'bilingual') return gapsIn(value, path);
  const inside = [...formsOf(schema)].flatMap((form) => translationGaps(form, value, path));
  return [...inside, ...childrenOf(schema, value).flatMap((child) => child(path))];
}

function gapsIn(value: object, path: readonly PropertyKey[]): Gap[] {
  const missing = (['zh', 'en'] as const).filter((lang) => !(lang in value));
  // Both missing is an empty mapping, which the schema refuses.
  return missing.length === 1 ? missing.map((lang) => ({ lang, path })) : [];
}

type Child = (path: readonly PropertyKey[]) => Gap[];

function childrenOf(schema: Schema, value: object): Child[] {
  const item = itemOf(schema);
  if (item) {
    return Object.entries(value).map(
      ([key, inner]) =>
        (path) =>
          translationGaps(item, inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  }
  const known = value as Readonly<Record<string, unknown>>;
  return fieldsOf(schema).map(
    ({ name, schema: inner }) =>
      (path) =>
        translationGaps(inner, known[name], [...path, name]),
  );
}
