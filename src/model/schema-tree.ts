import * as z from 'zod';
import type { Both } from './problem.ts';

/** What a schema says of itself, for the content manual and for problems. */
export interface Said {
  /** What is written there, e.g. "quantity"; the manual has a word for each. */
  readonly kind?: string;
  readonly zh?: string;
  readonly en?: string;
  /** As an editor would write it. */
  readonly example?: string;
}

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes['_zod']['def'];

/** One field of a mapping. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  /** What is assumed when the field is left out. */
  readonly assumed: string | null;
  readonly about: Both | null;
  readonly example: string | null;
}

/** What the schema, or the nearest one inside it, says of itself. */
export function saidOf(schema: Schema): Said {
  const own = (z.globalRegistry.get(schema) ?? {}) as Said;
  const inside = innerOf(schema);
  return inside ? { ...saidOf(inside), ...own } : own;
}

/** The schema without what makes it optional, fills it in or turns it into something else. */
export function coreOf(schema: Schema): Schema {
  const inside = innerOf(schema);
  return inside ? coreOf(inside) : schema;
}

/** The fields of a mapping in the order of the manual; none when it is no mapping. */
export function fieldsOf(schema: Schema): Field[] {
  const { def } = typed(coreOf(schema));
  if (def.type !== 'object') return [];
  return Object.entries(def.shape).map(([name, inside]) => {
    const own = (z.globalRegistry.get(inside) ?? {}) as Said;
    return {
      name,
      schema: inside,
      isRequired: !isOptional(inside),
      assumed: assumedOf(inside),
      about: own.zh && own.en ? { zh: own.zh, en: own.en } : null,
      example: saidOf(inside).example ?? null,
    };
  });
}

/** What each item of a list, or each entry of a free mapping, must be. */
export function itemOf(schema: Schema): Schema | null {
  const { def } = typed(coreOf(schema));
  if (def.type === 'array') return def.element;
  return def.type === 'record' ? def.valueType : null;
}

/** Is it a list, and no mapping? */
export function isList(schema: Schema): boolean {
  return typed(coreOf(schema)).def.type === 'array';
}

/** The words that may stand there, where only a few may. */
export function choicesOf(schema: Schema): string[] {
  const { def } = typed(coreOf(schema));
  if (def.type === 'enum') return Object.values(def.entries).map(String);
  return def.type === 'literal' ? def.values.map(String) : [];
}

/** The forms of which one is to be written. */
export function formsOf(schema: Schema): readonly Schema[] {
  const { def } = typed(coreOf(schema));
  return def.type === 'union' ? def.options : [];
}

function innerOf(schema: Schema): Schema | null {
  const { def } = typed(schema);
  if (def.type === 'optional' || def.type === 'default') return def.innerType;
  if (def.type !== 'pipe') return null;
  // Text looked at before it is held against a few words is one of those words.
  return typed(def.out).def.type === 'enum' ? def.out : def.in;
}

function isOptional(schema: Schema): boolean {
  const { type } = typed(schema).def;
  return type === 'optional' || type === 'default';
}

function assumedOf(schema: Schema): string | null {
  const { def } = typed(schema);
  return def.type === 'default' && typeof def.defaultValue === 'string' ? def.defaultValue : null;
}

/** With zod's own union of all definitions, so that asking for the type narrows. */
function typed(schema: Schema): { readonly def: Definition } {
  return schema as unknown as { readonly def: Definition };
}
