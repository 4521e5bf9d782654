import type { Fact } from '../model/fact.ts';
import { formatDecimal, invert } from '../quantity/decimal.ts';
import type { Interval } from '../quantity/interval.ts';
import { intervalOf, overlaps, rounded, times } from '../quantity/interval.ts';
import type { Period } from '../quantity/period.ts';
import { hasSameBasis, periodKey } from './figure-key.ts';
import { baseBefore } from './growth-interval.ts';
import type { Figure } from './park-figures.ts';
import { figuresOf, referenceTo } from './park-figures.ts';
import type { Finding, Rule } from './rule.ts';

type Say = (finding: Finding) => void;

/** A printed growth rate against the level printed for the year before. */
export const growthRecomputes: Rule = {
  id: 'growth-recomputes',
  severity: 'warning',
  why: {
    zh: '今年的数、去年的数、增速，三个里读者有两个就会算第三个。口径变了、按可比价算的，写明 basis 或 price，这里就不再算；印出的增速永远不改。',
    en: 'With two of level, earlier level and growth a reader computes the third. Say so in `basis` or `price` where scope or prices differ, and nothing is computed; a printed rate is never corrected.',
  },
  ok: {
    facts: `- { id: output, indicator: output, value: 50.4亿元, period: 2022 }
- { id: added, indicator: value-added, value: 9.0亿元, period: 2022 }`,
    later: {
      facts: `- { id: output, indicator: output, value: 56.6亿元, change: 同比增长12.3%, period: 2023 }
- { id: added, indicator: value-added, value: 9.4亿元, change: 比上年增长23.8%, period: 2023, basis: comparable-scope }`,
    },
  },
  notOk: {
    facts: '- { id: output, indicator: output, value: 52.1亿元, period: 2022 }',
    later: {
      facts:
        '- { id: output, indicator: output, value: 56.6亿元, change: 同比增长12.3%, period: 2023 }',
    },
  },
  check: (library, say) => {
    for (const park of library.parks) {
      for (const figures of figuresOf(park).values())
        for (const figure of figures) checkGrowth(figure, figures, say);
    }
  },
};

function checkGrowth(figure: Figure, figures: readonly Figure[], say: Say): void {
  const { fact } = figure.located;
  const { value, change } = fact;
  const now = value && intervalOf(value.read);
  if (!value || !change || !now || !isComputable(fact)) return;
  const implied = baseBefore(now, change);
  const earlier = figures.filter(({ located }) => isYearBefore(located.fact, fact));
  const spans = earlier.flatMap(({ located }) => spanOf(located.fact) ?? []);
  const [first] = earlier;
  // Two documents may print the year before differently; one that fits is enough.
  if (!implied || !first || spans.some((span) => overlaps(span, implied))) return;
  say(disagreement(figure, first, implied));
}

/** Is the rate of levels at current prices and unchanged scope, against the same time a year before? */
function isComputable({ change, basis, price, period }: Fact): boolean {
  if (basis === 'real' || basis === 'comparable-scope') return false;
  if (price === 'constant' || price === 'comparable') return false;
  const kind = change?.read.kind;
  return (
    kind === 'yoy' ||
    ((kind === 'vs-previous' || kind === 'unspecified') && period?.kind === 'year')
  );
}

function isYearBefore(earlier: Fact, fact: Fact): boolean {
  const before = fact.period && yearBefore(fact.period);
  if (!before || !spanOf(earlier) || !hasSameBasis(earlier, fact)) return false;
  const isReal = earlier.status === 'actual' || earlier.status === 'preliminary';
  return (
    (isReal || earlier.status === fact.status) && periodKey(earlier.period) === periodKey(before)
  );
}

function spanOf({ value }: Fact): Interval | null {
  return value ? intervalOf(value.read) : null;
}

function yearBefore(period: Period): Period | null {
  if (period.kind === 'years' || period.kind === 'since') return null;
  return { ...period, year: period.year - 1 };
}

function disagreement(figure: Figure, first: Figure, implied: Interval): Finding {
  const { edition, located } = figure;
  const { fact, place } = located;
  const before = first.located.fact.value?.zh ?? '';
  const [zh, en] = [fact.value?.zh ?? '', fact.change?.zh ?? ''];
  const range = rangeOf(implied, figure);
  return {
    place: place('change'),
    message: {
      zh: `\`${zh}\`、\`${en}\` 推出上年 ${range}，\`${referenceTo(first)}\` 印的是 \`${before}\``,
      en: `Unexpected \`${en}\` to \`${zh}\`, expected a rate that fits \`${before}\` of \`${referenceTo(first)}\`; it implies ${range}`,
    },
    hint: {
      zh: '口径调整或按可比价，写 basis 或 price；来源就这样印的，在 notes 里写一条说明；录入错误就改正',
      en: 'If scope or prices changed, write `basis` or `price`; if it is printed so, answer it in the notes; if it was typed wrong, correct it',
    },
    about: {
      edition,
      facts: first.edition === edition ? [fact.id, first.located.fact.id] : [fact.id],
    },
  };
}

/** e.g. "50.33—50.47亿元", in the unit of the figure. */
function rangeOf(implied: Interval, { located }: Figure): string {
  const unit = located.fact.value?.read.unit;
  if (!unit?.base) return '';
  const printed = times(implied, invert(unit.base.factor));
  const [low, high] = [printed.low, printed.high].map((end) =>
    end ? formatDecimal(rounded(end, 2)) : '…',
  );
  return `${low}—${high}${unit.printed}`;
}
