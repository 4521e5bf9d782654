import type { ChartIntent } from '../model/chart.ts';
import type { Fact } from '../model/fact.ts';
import type { LoadedEdition } from '../model/library.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import { factView, type FactView } from '../derive/fact-view.ts';
import { saidIn, saidOf } from '../derive/said.ts';
import { factOf } from '../rules/fact-of.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Status } from '../quantity/status.ts';
import type { Words } from '../words/en.ts';
import type { Figure, Look, Mark, Reach } from './spec.ts';
import { reachOf, reachOfChange } from './reach.ts';

/** A fact as a chart takes it up. */
export interface Item {
  readonly lang: Lang;
  /** As the chart refers to it, e.g. "signed". */
  readonly id: string;
  readonly fact: Fact;
  /** The report that prints it. */
  readonly edition: LoadedEdition;
  readonly view: FactView;
  readonly label: string;
  /** Null where the source prints no value. */
  readonly value: Figure | null;
  readonly change: Figure | null;
  readonly reach: Reach | null;
  readonly changeReach: Reach | null;
}

/** What a chart is made of: where, for whom, and the facts by reference. */
export interface Material {
  readonly chart: ChartIntent;
  readonly at: EditionAt;
  readonly lang: Lang;
  readonly words: Words['chart'];
}

/** The facts of a list, in its order; one that cannot be found is left out, and a rule says so. */
export function itemsOf(references: readonly string[], material: Material): Item[] {
  const { at } = material;
  const found = references.flatMap((reference) => {
    const one = factOf(reference, at.edition, at.library);
    return one ? [{ reference, fact: one.located.fact, edition: one.edition }] : [];
  });
  const isOneIndicator = new Set(found.map(({ fact }) => fact.indicator)).size === 1;
  return found.map(({ reference, fact, edition }) => {
    const park = at.library.parks.find(({ id }) => id === edition.park) ?? at.park;
    const view = factView(fact, { ...at, park, edition }, material.lang);
    return itemOf(
      { id: reference, fact, edition, view, lang: material.lang },
      labelOf(reference, view, material, isOneIndicator),
    );
  });
}

function itemOf(
  known: Pick<Item, 'id' | 'fact' | 'edition' | 'view' | 'lang'>,
  label: string,
): Item {
  const { id, fact, view, lang } = known;
  const figure = (part: 'value' | 'change', base: string | null): Figure | null => {
    const said = view[part] && saidOf(view[part], lang);
    const shown = fact.derive === undefined ? part : 'derived';
    return said ? { text: said.text, fact: id, part: shown, value: base ?? '' } : null;
  };
  return {
    ...known,
    label,
    value: figure('value', view.base),
    change: figure('change', view.changeBase),
    reach: view.quantity && reachOf(view.quantity),
    changeReach: fact.change ? reachOfChange(fact.change.read) : null,
  };
}

/** An editor's short name; else what sets the fact apart from the others of the chart. */
function labelOf(
  reference: string,
  { name, about }: FactView,
  { chart, lang }: Material,
  isOneIndicator: boolean,
): string {
  const own = saidIn(chart.labels?.[reference], lang);
  if (own) return own.text;
  const apart = about.map(({ text }) => text);
  if (isOneIndicator && apart.length > 0) return apart.join(lang === 'zh' ? '，' : ', ');
  return [name.text, ...apart].join(lang === 'zh' ? '，' : ', ');
}

const looks: Readonly<Record<Status, Look>> = {
  actual: 'actual',
  preliminary: 'preliminary',
  expected: 'expected',
  target: 'target',
  plan: 'plan',
  contracted: 'contracted',
  rule: 'rule',
};

/** By its status; what broke through says so by colour, and in words beside it. */
export function lookOf({ fact, view }: Item): Look {
  const isBreakthrough = view.claims.some(
    ({ claim, isUnclear }) => !isUnclear && (claim.kind === 'first' || claim.kind === 'threshold'),
  );
  if (isBreakthrough && fact.status === 'actual') return 'broke';
  if (isBreakthrough && fact.status === 'contracted') return 'contracted-broke';
  return looks[fact.status];
}

/** The look of a status, whether or not it broke through. */
export function plainLook(look: Look): Look {
  if (look === 'broke') return 'actual';
  return look === 'contracted-broke' ? 'contracted' : look;
}

/** A fact as a mark of a given reach. */
export function markOf(item: Item, reach: Reach, look: Look = lookOf(item)): Mark {
  return {
    ...reach,
    key: item.id,
    look,
    name: item.label,
    figure: item.value?.text ?? item.change?.text ?? '',
    details: detailsOf(item).filter((one) => one !== (item.value ?? item.change)?.text),
  };
}

/** What is said of a figure beside its value: change, claims, period, status. */
function detailsOf({ view, value, change, lang }: Item): string[] {
  const claims = view.claims.flatMap(({ wordings, isUnclear }) =>
    isUnclear ? [] : (saidOf(wordings, lang)?.text ?? []),
  );
  return [
    ...(value && change ? [change.text] : []),
    ...claims,
    ...(view.period ? [view.period.text] : []),
    ...(view.statusWord === null ? [] : [view.statusWord]),
    ...(view.arithmetic === null ? [] : [view.arithmetic]),
  ];
}
