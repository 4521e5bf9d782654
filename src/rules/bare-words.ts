import type { LoadedEdition } from '../model/library.ts';
import type { Place } from '../model/problem.ts';
import type { Bilingual } from '../model/shape.ts';
import { compare } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { figuresIn } from '../quantity/read.ts';

/** A figure under embargo in words that are not traced. */
export interface BareWord {
  readonly fact: string;
  readonly text: string;
  readonly place: Place;
}

/**
 * Remarks and reasons are printed but not traced: their numbers are only held against those of
 * facts under embargo. A small count may be anything and is passed by.
 */
export function bareWords(
  edition: LoadedEdition,
  embargoes: ReadonlyMap<string, string>,
): BareWord[] {
  const held = edition.facts.flatMap(({ fact }) =>
    embargoes.has(fact.id) && fact.value && isTelling(fact.value.read)
      ? [{ id: fact.id, quantity: fact.value.read }]
      : [],
  );
  return textsOf(edition, embargoes).flatMap(({ said, place }) =>
    (['zh', 'en'] as const).flatMap((lang) =>
      figuresIn(said[lang] ?? '', lang).quantities.flatMap((found) =>
        held
          .filter(({ quantity }) => isSameAmount(quantity, found))
          .map(({ id }) => ({ fact: id, text: found.text, place })),
      ),
    ),
  );
}

interface Words {
  readonly said: Bilingual;
  readonly place: Place;
}

/** Those that go with a fact under embargo need not be looked at. */
function textsOf(
  { edition, facts, place }: LoadedEdition,
  embargoes: ReadonlyMap<string, string>,
): Words[] {
  return [
    ...facts.flatMap(({ fact: { id, note }, place: at }) =>
      note && !embargoes.has(id) ? [{ said: note, place: at('note') }] : [],
    ),
    ...edition.corrections.flatMap(({ fact, reason }, index) =>
      embargoes.has(fact) ? [] : [{ said: reason, place: place(['corrections', index, 'reason']) }],
    ),
    ...edition.sources.map(({ title }, index) => ({
      said: title,
      place: place(['sources', index, 'title']),
    })),
  ];
}

function isTelling(quantity: Quantity): boolean {
  const base = baseOf(quantity);
  return base !== null && (base.unit !== 'count' || base.value.units >= 100n);
}

function isSameAmount(a: Quantity, b: Quantity): boolean {
  const [one, other] = [baseOf(a), baseOf(b)];
  return (
    one !== null &&
    other !== null &&
    one.unit === other.unit &&
    compare(one.value, other.value) === 0
  );
}
