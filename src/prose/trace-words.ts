import type { Both } from '../model/problem.ts';
import type { Fact } from '../model/fact.ts';
import type { Lang } from '../quantity/quantity.ts';
import { writePeriod } from '../quantity/write.ts';
import type { Outcome } from './trace-text.ts';

/** What is wrong with a number of a text, in both languages; null when nothing is. */
export function traceWords(
  text: string,
  outcome: Outcome,
  facts: ReadonlyMap<string, Fact>,
  place: 'prose' | 'yaml',
): { rule: string; message: Both; hint: Both } | null {
  if (outcome.kind === 'traced' || outcome.kind === 'silent') return null;
  if (outcome.kind === 'untraced') {
    return {
      rule: 'untraced-number',
      message: {
        zh: `\`${text}\` 不知出自哪个数字`,
        en: `Unexpected \`${text}\`, expected a number that facts.yaml records`,
      },
      hint: wayOut(text, place, {
        zh: '先在 facts.yaml 里写下它，或点明所说的指标',
        en: 'Write it into facts.yaml first, or name what it measures',
      }),
    };
  }
  const ids = outcome.facts.slice(0, MOST);
  if (outcome.kind === 'stale') {
    const said = ids.map((id) => `\`${id}\`（${printedOf(facts.get(id), 'zh')}）`).join('、');
    const en = ids.map((id) => `\`${id}\` (${printedOf(facts.get(id), 'en')})`).join(', ');
    return {
      rule: 'stale-number',
      message: {
        zh: `\`${text}\` 与记录不符，所说的是 ${said}`,
        en: `Unexpected \`${text}\`, expected ${en}, which the words name`,
      },
      hint: wayOut(text, place, {
        zh: '改这里，或改 facts.yaml',
        en: 'Correct it here or in facts.yaml',
      }),
    };
  }
  if (outcome.kind === 'misplaced') {
    const [id = ''] = ids;
    return {
      rule: 'stale-number',
      ...misplacedWords(text, id, recordedOf(facts.get(id), outcome.by)),
    };
  }
  const paste = ids.map((id) => `<Fact id="${id}">${text}</Fact>`);
  return {
    rule: 'ambiguous-number',
    message: {
      zh: `\`${text}\` 可能是 ${ids.map((id) => `\`${id}\``).join('、')}，分不清是哪个`,
      en: `Unexpected \`${text}\`, expected words that tell ${ids.map((id) => `\`${id}\``).join(' from ')}`,
    },
    hint:
      place === 'yaml'
        ? { zh: '把所说的指标写明白', en: 'Name what it measures' }
        : {
            zh: `点明所说的指标，或换成 ${paste.join(' 或 ')}`,
            en: `Name what it measures, or write ${paste.join(' or ')}`,
          },
  };
}

const MOST = 3;

/** When the fact was true or how real it is, as facts.yaml says. */
function recordedOf(fact: Fact | undefined, by: 'period' | 'status'): Both {
  if (by === 'status') return { zh: `status: ${fact?.status}`, en: `status: ${fact?.status}` };
  const { period } = fact ?? {};
  return {
    zh: period ? writePeriod(period, 'zh') : '',
    en: period ? writePeriod(period, 'en') : '',
  };
}

/** The number is there, but the words around it say another time, or another status. */
function misplacedWords(text: string, id: string, recorded: Both): { message: Both; hint: Both } {
  return {
    message: {
      zh: `\`${text}\` 记作 \`${id}\`（${recorded.zh}），与前后所说的时间或性质不符`,
      en: `Unexpected \`${text}\` in words of another time or status, expected those of \`${id}\` (${recorded.en})`,
    },
    hint: {
      zh: `改这里的说法，或写成 <Fact id="${id}">${text}</Fact>`,
      en: `Correct the words here, or write <Fact id="${id}">${text}</Fact>`,
    },
  };
}

function wayOut(text: string, place: 'prose' | 'yaml', { zh, en }: Both): Both {
  if (place === 'yaml') return { zh, en };
  const plain = `<Plain why="…">${text}</Plain>`;
  return {
    zh: `${zh}；若不是统计数字，写成 ${plain}`,
    en: `${en}; if it is no figure, write ${plain}`,
  };
}

/** How the fact is recorded, in the words it was read from. */
function printedOf(fact: Fact | undefined, lang: Lang): string {
  const said = [fact?.value, fact?.change].flatMap((one) => (one ? [one[lang] ?? one.zh] : []));
  return said.length > 0 ? said.join(lang === 'zh' ? '，' : ', ') : '—';
}

/** A part that one language prints and the other does not. */
export function parityWords(
  { id, part, said, section }: { id: string; part: string; said: string; section: string },
  lacking: Lang,
): { message: Both; hint: Both } {
  const other = lacking === 'zh' ? ['英文', 'English'] : ['中文', 'Chinese'];
  const here = lacking === 'zh' ? ['中文', 'Chinese'] : ['英文', 'English'];
  const kind = { change: '变化', claim: '说法' }[part] ?? '数值';
  return {
    message: {
      zh: `\`${section}\` 一节的${other[0]}写了 \`${id}\` 的${kind} \`${said}\`，${here[0]}没有写`,
      en: `Unexpected gap in the ${here[1]} of \`${section}\`, expected the ${part} \`${said}\` of \`${id}\`, which the ${other[1]} prints`,
    },
    hint: { zh: '补上，或两种语言都删去', en: 'Add it, or remove it from both languages' },
  };
}

/** A part of a fact that the section it belongs to does not print. */
export function untoldWords({ id, said, section }: { id: string; said: string; section: string }): {
  message: Both;
  hint: Both;
} {
  return {
    message: {
      zh: `\`${section}\` 一节的正文里没有写 \`${id}\` 的 \`${said}\``,
      en: `Unexpected gap in section \`${section}\`, expected \`${said}\` of \`${id}\``,
    },
    hint: {
      zh: '写进正文，或从 report.yaml 这一节的 facts 里删去',
      en: 'Print it there, or remove it from the facts of that section in report.yaml',
    },
  };
}

/** A claim that the section of its facts does not make, or makes more or less strongly. */
export function untoldClaimWords(
  { said, section }: { said: string; section: string },
  missing: readonly Lang[],
): { message: Both; hint: Both } {
  const zh = missing.map((lang) => (lang === 'zh' ? '中文' : '英文')).join('和');
  const en = missing.map((lang) => (lang === 'zh' ? 'Chinese' : 'English')).join(' and ');
  return {
    message: {
      zh: `\`${section}\` 一节的${zh}正文里没有 \`${said}\` 这一说法`,
      en: `Unexpected gap in the ${en} of section \`${section}\`, expected the claim \`${said}\``,
    },
    hint: {
      zh: '照样写进正文，不加强也不减弱；或改这里',
      en: 'Make it there, no stronger and no weaker, or correct it here',
    },
  };
}

/** A section that a language has not. */
export function missingSectionWords(id: string, lang: Lang): { message: Both; hint: Both } {
  const [zh, en] = lang === 'zh' ? ['中文', 'Chinese'] : ['英文', 'English'];
  const tag = `<Section id="${id}">…</Section>`;
  return {
    message: {
      zh: `${zh}正文里没有 \`${id}\` 这一节`,
      en: `Unexpected end of the ${en} text, expected a section \`${id}\``,
    },
    hint: { zh: `写上 ${tag}`, en: `Write ${tag}` },
  };
}
