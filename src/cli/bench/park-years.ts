import { seeded, type Seeded } from './seeded.ts';

/** The years that a park reports on, one edition each. */
export const YEARS = [2020, 2021, 2022, 2023] as const;

/** What a year's facts print in Chinese, by the name of the slot, e.g. "output", "output.change". */
export type Wordings = Readonly<Record<string, string>>;

/**
 * The figures of a park, a set for each of its years. Levels, rates and shares fit each other over
 * the years, and each figure keeps to a range of its own, so that no two facts of a year are equal.
 */
export function parkYears(park: number): readonly Wordings[] {
  const random = seeded(`park ${park}`);
  const levels = parkLevels(random);
  return YEARS.map((_, year) => ({
    ...moneyOf(levels, year, random),
    ...projectsOf(year, random),
    ...landOf(levels, year, random),
    ...enterprisesOf(levels, year, random),
    ...serviceOf(random),
  }));
}

/** Levels in the last printed digit, from the year before the first report on. */
interface Levels {
  readonly output: readonly number[];
  readonly tax: readonly number[];
  readonly invested: readonly number[];
  readonly land: readonly number[];
  readonly patents: readonly number[];
  readonly research: readonly number[];
  readonly promoted: readonly number[];
  readonly enterprises: number;
  readonly leading: number;
}

function parkLevels(random: Seeded): Levels {
  return {
    output: growing(random, random.int(1600, 2000), [60, 120]),
    tax: growing(random, random.int(800, 1200), [50, 110]),
    invested: growing(random, random.int(810, 1000), [40, 115]),
    // An odd last digit: no area in mu can be the same.
    land: growing(random, random.int(1200, 1500), [30, 90]).map((level) => level | 1),
    patents: growing(random, random.int(1100, 1300), [50, 95]),
    research: YEARS.reduce<number[]>(
      (all, _, at) => [...all, (all[at] ?? 0) + random.int(1, 3)],
      [random.int(22, 28)],
    ),
    promoted: YEARS.map(() => random.int(12, 19)),
    enterprises: random.int(400, 450),
    leading: 10 * random.int(9, 11),
  };
}

/** A level for each year, each higher than the last by so many thousandths. */
function growing(random: Seeded, start: number, [from, to]: readonly [number, number]): number[] {
  return YEARS.reduce<number[]>(
    (all, _, at) => [...all, Math.round(((all[at] ?? 0) * (1000 + random.int(from, to))) / 1000)],
    [start],
  );
}

function moneyOf({ output, tax, invested, leading }: Levels, year: number, random: Seeded) {
  const [made, paid] = [now(output, year), now(tax, year)];
  return {
    output: `${decimals(made, 1)}亿元`,
    'output.change': `同比增长${growth(output, year)}`,
    'output-expected': `${Math.ceil((made * 106) / 1000)}亿元`,
    'value-added': `${decimals(Math.round((made * random.int(200, 250)) / 100), 2)}亿元`,
    'value-added.change': `比上年增长${decimals(random.int(41, 99), 1)}%`,
    tax: `${decimals(paid, 2)}亿元`,
    'tax.change': `同比增长${growth(tax, year)}`,
    'tax-target': `${decimals(Math.ceil((paid * 106) / 1000), 1)}亿元`,
    'fixed-investment': `${decimals(now(invested, year), 1)}亿元`,
    'fixed-investment.change': `同比增长${growth(invested, year)}`,
    'leading-output': `超${leading + 10 * year}亿元`,
    'leading-output.change': `同比增长超${random.pick(['5', '6', '7'])}%`,
    'tech-deals': `${10 * random.int(510, 990)}万元`,
    loans: `${decimals(random.int(31, 69), 1)}亿元`,
    award: random.pick(['20万元～50万元', '30万元～60万元', '50万元～100万元']),
  };
}

function projectsOf(year: number, random: Seeded) {
  const mark = 30 + 10 * year;
  const signed = mark + random.int(1, 9);
  const begun = Math.floor((signed * random.int(70, 85)) / 100);
  const started = begun % 10 === 0 ? begun - 1 : begun; // never the mark of the year before
  return {
    signed: `${signed}个`,
    'signed.mark': `${mark}个`,
    'signed-target': `${mark + 10}个`,
    'signed-large': `${random.int(3, 9)}个`,
    'signed-investment': `${decimals(random.int(3400, 4600), 1)}亿元`,
    started: `${started}个`,
    'start-rate': `${decimals(Math.round((started * 10000) / signed), 2)}%`,
    'key-projects': `${random.int(151, 199)}个`,
  };
}

function landOf({ land }: Levels, year: number, random: Seeded) {
  const hundreds = 100 * random.int(7, 12);
  return {
    'land-new': `${decimals(now(land, year), 1)}公顷`,
    'land-new.change': `同比增长${growth(land, year)}`,
    'land-reused': `${10 * random.int(120, 179)}亩`,
    'land-plan': `${100 * random.int(20, 29)}亩`,
    intensity: `${hundreds + 10 * random.int(1, 9)}万元/亩`,
    'intensity.mark': `${hundreds}万元/亩`,
    'tax-per-mu': `${random.int(41, 69)}万元/亩`,
    far: decimals(random.int(24, 34), 1),
    roads: `${decimals(random.int(121, 380), 1)}公里`,
    plants: `${random.int(21, 59)}万平方米`,
    power: `${decimals(random.int(41, 99), 1)}万千伏安`,
  };
}

function enterprisesOf(levels: Levels, year: number, random: Seeded) {
  const parts = [random.int(121, 149), random.int(91, 119), random.int(71, 89)] as const;
  const promoted = levels.promoted.slice(0, year + 1).reduce((sum, one) => sum + one, 0);
  return {
    enterprises: `${levels.enterprises + promoted}家`,
    promoted: `${levels.promoted[year] ?? 0}家`,
    hightech: `${parts[0] + parts[1] + parts[2]}家`,
    'hightech-electronics': `${parts[0]}家`,
    'hightech-materials': `${parts[1]}家`,
    'hightech-equipment': `${parts[2]}家`,
    'rd-intensity': `${decimals(now(levels.research, year), 1)}%`,
    'rd-intensity.change': `比上年提高${decimals(now(levels.research, year) - (levels.research[year] ?? 0), 1)}个百分点`,
    'rd-spending.change': `同比增长超${random.pick(['15', '20', '25'])}%`,
    patents: `${now(levels.patents, year)}件`,
    talent: `${random.int(531, 589)}人`,
  };
}

function serviceOf(random: Seeded) {
  return {
    visits: `超${random.pick(['600', '650', '700'])}家`,
    requests: `${random.int(801, 988)}条`,
    satisfaction: `超${random.int(96, 98)}%`,
    'handling-time': `不到${random.int(4, 7)}天`,
  };
}

/** The level of a year; the list begins a year earlier. */
function now(levels: readonly number[], year: number): number {
  return levels[year + 1] ?? 0;
}

/** Growth over the year before, from the printed levels, e.g. "8.4%". */
function growth(levels: readonly number[], year: number): string {
  return `${decimals(Math.round((1000 * now(levels, year)) / (levels[year] ?? 1)) - 1000, 1)}%`;
}

/** decimals(1826, 1) is "182.6". */
function decimals(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
