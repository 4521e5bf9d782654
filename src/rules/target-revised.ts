import { otherDocument } from './two-documents.ts';
import { figuresOf, referenceTo } from './park-figures.ts';
import type { Rule } from './rule.ts';

/** A target or plan that a later document moves. */
export const targetRevised: Rule = {
  id: 'target-revised',
  severity: 'error',
  why: {
    zh: '目标调了，读者应当看到原来的和现在的，而不是只见新的。',
    en: 'Where a target was moved, readers should see both, not the new one alone.',
  },
  ok: {
    facts:
      '- { id: output-target, indicator: output, value: 280亿元, period: 2024, status: target }',
    later: {
      facts:
        '- { id: output-target, indicator: output, value: 200亿元, period: 2024, status: target, revises: xinqu/2022:output-target }',
    },
  },
  notOk: {
    facts:
      '- { id: output-target, indicator: output, value: 280亿元, period: 2024, status: target }',
    later: {
      facts:
        '- { id: output-target, indicator: output, value: 200亿元, period: 2024, status: target }',
    },
  },
  check: (library, say) => {
    for (const park of library.parks) {
      for (const figures of figuresOf(park).values()) {
        for (const figure of figures) {
          const { fact, place } = figure.located;
          if (fact.status !== 'target' && fact.status !== 'plan') continue;
          const other = otherDocument(figure, figures, ['revises', 'conflicts-with']);
          if (!other) continue;
          const reference = referenceTo(other.figure);
          say({
            place: place(other.field),
            message: {
              zh: `目标 \`${other.now}\` 与 \`${reference}\` 的 \`${other.before}\` 不同，没有写是修订`,
              en: `Unexpected target \`${other.now}\`, expected \`${other.before}\` of \`${reference}\` or a word that it was revised`,
            },
            hint: {
              zh: `调整过就写 \`revises: ${reference}\`；说的不是一回事，写明 scope 或 where；录入错误就改正`,
              en: `If it was moved, write \`revises: ${reference}\`; if it is another target, say so in \`scope\` or \`where\`; if it was typed wrong, correct it`,
            },
            about: { edition: figure.edition, facts: [fact.id] },
          });
        }
      }
    }
  },
};
