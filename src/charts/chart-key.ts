import { statusWords } from '../derive/domain-words.ts';
import { saidIn } from '../derive/said.ts';
import { fill } from './fill.ts';
import type { Item, Material } from './material.ts';
import { plainLook } from './material.ts';
import type { ChartSpec, KeyEntry, Look } from './spec.ts';
import { marksIn, plain } from './spec.ts';

/** An item and the look that its mark has in the drawing. */
interface Drawn {
  readonly item: Item;
  readonly look: Look;
}

/**
 * The series by name, or the statuses where they differ; nothing where all is of one kind. Looks
 * are taken from what is drawn, so that the key cannot show another.
 */
export function keyOf(
  items: readonly Item[],
  body: ChartSpec['body'],
  material: Material,
): KeyEntry[] {
  const { chart, lang } = material;
  const looks = new Map(marksIn(body).map(({ key, look }) => [key, look]));
  const drawn = items.flatMap((item): Drawn[] => {
    const look = looks.get(item.id);
    return look === undefined ? [] : [{ item, look }];
  });
  if (chart.series.length > 1) {
    return chart.series.flatMap(({ label, facts }) => {
      const own = drawn.filter(({ item }) => facts.includes(item.id));
      return seriesKey(own, saidIn(label, lang)?.text ?? '');
    });
  }
  if (chart.kind === 'ladder') return [];
  const isOneStatus = new Set(drawn.map(({ look }) => plainLook(look))).size < 2;
  return isOneStatus ? [] : entriesOf(drawn, (one) => statusName(one, material));
}

/** A series by its look; figures of it that are no plain facts look otherwise, and are named so. */
function seriesKey(own: readonly Drawn[], name: string): KeyEntry[] {
  return entriesOf(own, ({ item: { fact, lang } }) =>
    fact.status === 'actual' ? name : `${name} (${statusWords[fact.status][lang]})`,
  );
}

/** What broke through is drawn in a colour of its own, and so has an entry of its own. */
function statusName({ item: { fact }, look }: Drawn, { words, lang }: Material): string {
  const status = statusWords[fact.status][lang];
  return look === plainLook(look) ? status : plain(fill(words.broke, { status }));
}

/** An entry for each look, the plain one of a status before the one that broke through. */
function entriesOf(drawn: readonly Drawn[], nameOf: (one: Drawn) => string): KeyEntry[] {
  const names = new Map(drawn.map((one) => [one.look, nameOf(one)]));
  const firsts = [...new Set([...names.keys()].map(plainLook))];
  return firsts.flatMap((first) =>
    [...names]
      .filter(([look]) => plainLook(look) === first)
      .toSorted(([a], [b]) => Number(a !== first) - Number(b !== first))
      .map(([look, name]) => ({ look, name })),
  );
}
