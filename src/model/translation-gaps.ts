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
  path: readonly PropertyKey[],
): Gap[] {
  return searchOf(schema)?.(value, path) ?? [];
}

/** Looks through a value for gaps. */
type Search = (value: unknown, path: readonly PropertyKey[]) => Gap[];

/** How each schema is searched is found out once; most have no words for readers in them. */
const searches = new WeakMap<Schema, Search | null>();

function searchOf(schema: Schema): Search | null {
  const known = searches.get(schema);
  if (known !== undefined) return known;
  const isWords = saidOf(coreOf(schema)).kind === 'bilingual';
  const inside = isWords ? [gapsIn] : [...formsOf(schema).map(searchOf), ...childrenOf(schema)];
  const parts = inside.filter((part) => part !== null);
  const search: Search = (value, path) =>
    typeof value === 'object' && value !== null ? parts.flatMap((part) => part(value, path)) : [];
  const made = parts.length > 0 ? search : null;
  searches.set(schema, made);
  return made;
}

function gapsIn(value: object, path: readonly PropertyKey[]): Gap[] {
  const missing = (['zh', 'en'] as const).filter((lang) => !(lang in value));
  // Both missing is an empty mapping, which the schema refuses.
  return missing.length === 1 ? missing.map((lang) => ({ lang, path })) : [];
}

type Child = (value: object, path: readonly PropertyKey[]) => Gap[];

function childrenOf(schema: Schema): Child[] {
  const item = itemOf(schema);
  const search = item && searchOf(item);
  if (item) return search ? [(value, path) => inItems(value, path, search)] : [];
  return fieldsOf(schema).flatMap(({ name, schema: inner }): Child[] => {
    const field = searchOf(inner);
    if (!field) return [];
    return [(value, path) => field((value as Record<string, unknown>)[name], [...path, name])];
  });
}

function inItems(value: object, path: readonly PropertyKey[], search: Search): Gap[] {
  return Object.entries(value).flatMap(([key, item]) =>
    search(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
