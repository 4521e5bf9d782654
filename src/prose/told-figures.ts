import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Report } from '../model/problem.ts';
import { formatDecimal } from '../quantity/decimal.ts';
import type { Lang, Quantity } from '../quantity/quantity.ts';
import { baseOf } from '../quantity/quantity.ts';
import { amountsOf, isOfValue } from './claim-amounts.ts';
import type { ProseTree } from './tree.ts';
import type { PrintedUses, Use } from './use.ts';
import { blame } from './use.ts';
import { untoldWords } from './trace-words.ts';

/** A fact that report.yaml lists in a section is printed there; where one language does, parity speaks. */
export function toldFigures(
  { edition, facts }: LoadedEdition,
  prose: Readonly<Partial<Record<Lang, ProseTree>>>,
  { uses, blamed }: PrintedUses,
  report: Report,
): void {
  const langs = (['zh', 'en'] as const).filter((lang) => prose[lang]);
  const told = new Set(uses.map(({ fact, part, section }) => key(fact, part, section)));
  const known = new Map(facts.map((located) => [located.fact.id, located]));
  for (const { id: section, facts: listed } of edition.sections) {
    for (const located of listed.flatMap((id) => known.get(id) ?? [])) {
      const { id } = located.fact;
      if (langs.length === 0 || langs.some((lang) => blamed.has(blame(id, lang)))) continue;
      for (const { part, said, path } of partsOf(located)) {
        if (told.has(key(id, part, section))) continue;
        const words = untoldWords({ id, said, section });
        const place = located.place(path);
        report({ rule: 'untold-figure', severity: 'error', place, ...words });
      }
    }
  }
}

interface Told {
  readonly part: Use['part'];
  readonly said: string;
  readonly path: readonly PropertyKey[];
}

/** What must be printed of a fact: its value, its change, the marks it passed. */
function partsOf({ fact: { value, change, claims } }: LocatedFact): Told[] {
  return [
    ...(value && !isOne(value.read)
      ? [{ part: 'value' as const, said: value.zh, path: ['value'] }]
      : []),
    ...(change ? [{ part: 'change' as const, said: change.zh, path: ['change'] }] : []),
    ...claims.flatMap((claim, index) =>
      amountsOf(claim).length > 0 && !isOfValue(claim, value?.read)
        ? [{ part: 'claim' as const, said: claim.zh, path: ['claims', index] }]
        : [],
    ),
  ];
}

/** 一个 and “a” are no figures in prose. */
function isOne(quantity: Quantity): boolean {
  const base = baseOf(quantity);
  return base?.unit === 'count' && formatDecimal(base.value) === '1';
}

function key(fact: string, part: string, section: string | null): string {
  return [fact, part, section ?? ''].join(' ');
}
