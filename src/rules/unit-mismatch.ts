import type { Library, LoadedEdition, LocatedFact } from '../model/library.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Place } from '../model/problem.ts';
import type { Worded } from '../model/reading.ts';
import { partsOf, unitOf } from '../quantity/parts.ts';
import type { Change, Claim, Quantity } from '../quantity/quantity.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

type Say = (finding: Finding) => void;

interface Ask {
  readonly indicator: Indicator;
  readonly about: NonNullable<Finding['about']>;
  readonly say: Say;
}

/** Units against what the indicator measures. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  severity: 'error',
  why: {
    zh: '单位不对，数就差出几个数量级；占比的变动写成百分比，是统计报告里最常见的错。',
    en: 'A wrong unit is wrong by powers of ten, and a rate that moves by percent instead of points is the commonest slip of all.',
  },
  ok: {
    facts: `- { id: output, indicator: output, value: 56.6亿元, change: 同比增长12.3%, period: 2022 }
- { id: leading-share, indicator: leading-share, value: 65%, change: 同比提高1.2个百分点, period: 2022 }`,
  },
  notOk: {
    facts: `- { id: output, indicator: output, value: 56.6亿千瓦时, period: 2022 }
- { id: leading-share, indicator: leading-share, value: 65%, change: 同比增长17%, period: 2022 }
- { id: enterprises, indicator: enterprises, value: 313户, period: 2022 }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library))
      for (const located of edition.facts) checkUnits(library, edition, located, say);
  },
};

function checkUnits(
  { indicators }: Library,
  edition: LoadedEdition,
  { fact, place }: LocatedFact,
  say: Say,
): void {
  const indicator = fact.indicator === undefined ? undefined : indicators.get(fact.indicator);
  if (!indicator) return;
  // A source may print percent for points, or 户 for 家; another unit is a slip of ours.
  const ask: Ask = { indicator, about: { edition, facts: [fact.id] }, say };
  if (fact.value) checkValue(fact.value, place('value'), ask);
  if (fact.change) checkChange(fact.change, place('change'), ask);
  fact.printed.forEach(({ value, change }, index) => {
    if (value) checkValue(value, place(['printed', index, 'value']), ask);
    if (change) checkChange(change, place(['printed', index, 'change']), ask);
  });
  fact.claims.forEach((claim, index) => {
    // 增速突破15% is said of the change.
    const isOfChange = fact.change && claim.read.unit === '%';
    if (!isOfChange) checkClaim(claim, place(['claims', index]), ask);
  });
}

function checkValue(value: Worded<Quantity>, place: Place, ask: Ask): void {
  const { indicator, about, say } = ask;
  const { unit } = value.read;
  if (unit.base?.unit !== indicator.dimension) {
    say(otherUnit(value.zh, unit.base?.unit ?? null, indicator, place));
    return;
  }
  const counter = partsOf(unit.printed)?.name;
  const { counts } = indicator;
  if (!counts?.zh || counter === undefined || counter === counts.zh) return;
  say({
    place,
    severity: 'warning',
    message: {
      zh: `\`${value.zh}\` ${counter === '' ? '没有量词' : `的量词是“${counter}”`}，\`${indicator.id}\` 规定的是“${counts.zh}”`,
      en: `Unexpected ${counter === '' ? 'lack of a counter' : `counter “${counter}”`} in \`${value.zh}\`, expected “${counts.zh}” of \`${indicator.id}\``,
    },
    hint: {
      zh: '来源混用量词，可以不改，或在 notes 里说明；指的是另一种东西，就另立指标',
      en: 'Leave it or answer it in the notes where the source mixes counters; if another thing is counted, make another indicator',
    },
    about,
  });
}

/** A rate moves by percentage points, an amount by percent; a plain ratio may do either. */
function checkChange({ read, zh }: Worded<Change>, place: Place, ask: Ask): void {
  const { about, say } = ask;
  const { id, dimension } = ask.indicator;
  if (read.value.units === 0n || dimension === 'ratio') return;
  const isRate = dimension === 'percent' || dimension === 'pp';
  if (isRate === (read.unit === 'pp')) return;
  say({
    place,
    message: isRate
      ? {
          zh: `\`${zh}\` 用百分比说 \`${id}\` 的变动，比率的变动应说百分点`,
          en: `Unexpected \`${zh}\`, expected percentage points, since \`${id}\` is itself a rate`,
        }
      : {
          zh: `\`${zh}\` 用百分点说 \`${id}\` 的变动，它不是比率，应说百分比`,
          en: `Unexpected \`${zh}\`, expected percent, since \`${id}\` is no rate`,
        },
    hint: {
      zh: '从65%到82%是提高17个百分点，不是增长17%；录入错误就改正，来源就这样印的，在 notes 里写一条说明',
      en: 'From 65 to 82 percent is 17 percentage points; if it was typed wrong, correct it, if it is printed so, answer it in the notes',
    },
    about,
  });
}

function checkClaim(claim: Worded<Claim>, place: Place, { indicator, say }: Ask): void {
  const { kind, value, unit } = claim.read;
  if (!value || unit === null || (kind !== 'threshold' && kind !== 'first')) return;
  const base = unitOf(unit, indicator.dimension)?.base?.unit ?? null;
  if (base !== indicator.dimension) say(otherUnit(claim.zh, base, indicator, place));
}

function otherUnit(
  words: string,
  unit: string | null,
  indicator: Indicator,
  place: Place,
): Finding {
  return {
    place,
    message: {
      zh: `\`${words}\` 的单位${unit === null ? '不认识' : `折成 \`${unit}\``}，\`${indicator.id}\` 应折成 \`${indicator.dimension}\``,
      en: `Unexpected unit ${unit === null ? '' : `\`${unit}\` `}in \`${words}\`, expected \`${indicator.dimension}\` of \`${indicator.id}\``,
    },
    hint: {
      zh: '改正单位（计数要带量词），或换一个指标；指标写错了，改 indicators.yaml 的 dimension',
      en: 'Correct the unit (a count needs its counter) or the indicator; if the catalogue is wrong, correct its `dimension`',
    },
  };
}
