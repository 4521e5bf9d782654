import type { Fact } from '../model/fact.ts';
import type { LoadedEdition } from '../model/library.ts';
import type { Both } from '../model/problem.ts';
import { factsById } from './fact-of.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

/** What each figure of the panel must say of itself. */
export const panelComplete: Rule = {
  id: 'panel-complete',
  severity: 'error',
  why: {
    zh: '数读栏会被单独截走：每个数要自己带着时期和出处；增长要说比什么，占比要说占什么。',
    en: 'A panel is passed on without its report: each figure needs its period and its source, growth its base and a share its whole.',
  },
  ok: {
    facts: `- { id: output, indicator: output, value: 56.6亿元, change: 同比增长12.3%, period: 2022, at: A }`,
    report: 'highlights: [{ fact: output, label: { zh: 工业总产值, en: Gross output } }]',
  },
  notOk: {
    facts: `- { id: output, indicator: output, change: 增长12.3%, period: 2022 }
- { id: leading-share, indicator: leading-share, value: 65%, period: 2022, at: A }`,
    report: `highlights:
  - { fact: output, label: { zh: 工业总产值, en: Gross output } }
  - { fact: leading-share, label: { zh: 主导产业占比, en: Share of leading industries } }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      const facts = factsById(edition);
      edition.edition.highlights.forEach(({ fact: id, note }, index) => {
        const fact = facts.get(id)?.fact;
        if (!fact) return;
        const hasNote = note !== undefined || isExplained(fact, edition);
        const isRate = library.indicators.get(fact.indicator ?? '')?.dimension === 'percent';
        const gaps = [...gapsOf(fact, edition), ...(hasNote ? [] : unexplainedGaps(fact, isRate))];
        for (const found of gaps) say(lacking(edition, index, id, found));
      });
    }
  },
};

interface Gap {
  readonly severity: 'error' | 'warning';
  readonly lacks: Both;
  readonly hint: Both;
}

const gap = {
  figure: error(
    ['没有值，也没有增减', 'a value or a change'],
    [
      '给它写 value 或 change，或换一个数字',
      'Write its `value` or `change`, or choose another figure',
    ],
  ),
  period: error(['没有时期', 'a period'], ['写 period', 'Write its `period`']),
  at: error(
    ['没有写印在来源的哪一部分', 'the part of the source where it is printed'],
    ['写 at', 'Write `at`'],
  ),
  base: warning(
    ['增减没有说比什么', 'what the change is measured against'],
    [
      '来源有“同比”“比上年”就写上；没有，就加 note 说明',
      'Write 同比 or 比上年 if the source has it, else say so in a `note`',
    ],
  ),
  level: warning(
    ['只有增减，没有数值', 'a level beside the change'],
    ['来源没有印，就加 note 说明', 'If the source prints none, say so in a `note`'],
  ),
  whole: warning(
    ['占比没有说占什么', 'the whole of the share'],
    [
      '写 share: { part, whole }，或加 note 说明分母',
      'Write `share: { part, whole }`, or name the divisor in a `note`',
    ],
  ),
};

/** What nothing can make up for. */
function gapsOf(fact: Fact, { edition }: LoadedEdition): Gap[] {
  const hasParts = edition.sources.some(({ parts }) => parts !== undefined);
  const isComputed = fact.derive !== undefined;
  return [
    ...(fact.value || fact.change || isComputed ? [] : [gap.figure]),
    ...(fact.period || fact.status === 'rule' || isComputed ? [] : [gap.period]),
    ...(fact.at !== undefined || !hasParts || isComputed ? [] : [gap.at]),
  ];
}

/** What a note to the reader makes up for. */
function unexplainedGaps({ value, change, share }: Fact, isRate: boolean): Gap[] {
  return [
    ...(change?.read.kind === 'unspecified' ? [gap.base] : []),
    ...(change && !value ? [gap.level] : []),
    ...(isRate && value && !share ? [gap.whole] : []),
  ];
}

function isExplained({ id, note }: Fact, { edition }: LoadedEdition): boolean {
  return note !== undefined || edition.notes.some(({ facts }) => facts.includes(id));
}

function lacking(
  edition: LoadedEdition,
  index: number,
  id: string,
  { severity, lacks, hint }: Gap,
): Finding {
  return {
    place: edition.place(['highlights', index]),
    severity,
    message: {
      zh: `数读栏的 \`${id}\` ${lacks.zh}`,
      en: `Unexpected gap in highlight \`${id}\`, expected ${lacks.en}`,
    },
    hint,
    // An error is a gap that no note can make up for.
    ...(severity === 'warning' && { about: { edition, facts: [id] } }),
  };
}

function error([zh, en]: readonly [string, string], hint: readonly [string, string]): Gap {
  return { severity: 'error', lacks: { zh, en }, hint: { zh: hint[0], en: hint[1] } };
}

function warning(lacks: readonly [string, string], hint: readonly [string, string]): Gap {
  return { ...error(lacks, hint), severity: 'warning' };
}
