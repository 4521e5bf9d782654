import type { Library } from '../model/library.ts';
import { conflictOf, otherDocument } from './two-documents.ts';
import { factOf } from './fact-of.ts';
import type { Figure } from './park-figures.ts';
import { figuresOf, referenceTo } from './park-figures.ts';
import type { Finding, Rule } from './rule.ts';
import { asPrinted } from './as-printed.ts';

type Say = (finding: Finding) => void;

/** Two documents, one figure, two values. */
export const conflictingFacts: Rule = {
  id: 'conflicting-facts',
  severity: 'error',
  why: {
    zh: '两份文件把同一个数印成两个样子，都照印，但要说明本站看见了。',
    en: 'Where two documents print one figure differently, both are published, and readers are told that we saw it.',
  },
  ok: {
    facts: '- { id: enterprises, indicator: enterprises, value: 90家, period: 2022 }',
    later: {
      facts:
        '- { id: enterprises, indicator: enterprises, value: 34家, period: 2022, conflicts-with: xinqu/2022:enterprises }',
    },
  },
  notOk: {
    facts: '- { id: enterprises, indicator: enterprises, value: 90家, period: 2022 }',
    later: { facts: '- { id: enterprises, indicator: enterprises, value: 34家, period: 2022 }' },
  },
  check: (library, say) => {
    for (const park of library.parks) {
      for (const figures of figuresOf(park).values())
        for (const figure of figures) acrossDocuments(figure, figures, say);
      for (const edition of park.editions)
        for (const located of edition.facts) saidToBeSame(library, { edition, located }, say);
    }
  },
};

function acrossDocuments(figure: Figure, figures: readonly Figure[], say: Say): void {
  const { fact, place } = figure.located;
  // A target that moved is a revision: see target-revised.
  if (fact.status === 'target' || fact.status === 'plan') return;
  const other = otherDocument(figure, figures, ['same-as', 'revises', 'conflicts-with']);
  if (!other) return;
  const reference = referenceTo(other.figure);
  say({
    place: place(other.field),
    message: {
      zh: `\`${fact.id}\` 是 \`${other.now}\`，\`${reference}\` 印的是 \`${other.before}\``,
      en: `Unexpected \`${other.now}\` of \`${fact.id}\`, expected \`${other.before}\` as in \`${reference}\``,
    },
    hint: {
      zh: `修订写 \`revises: ${reference}\`，矛盾写 \`conflicts-with\`；口径不同，写明 scope、where 或 coverage；或在 notes 里说明`,
      en: `Write \`revises: ${reference}\` for a revision, \`conflicts-with\` for a contradiction; say in \`scope\`, \`where\` or \`coverage\` how they differ; or answer it in the notes`,
    },
    about: { edition: figure.edition, facts: [fact.id] },
  });
}

function saidToBeSame(library: Library, { edition, located }: Figure, say: Say): void {
  const { fact, place } = located;
  const reference = fact['same-as'];
  const found = reference === undefined ? null : factOf(reference, edition, library);
  const conflict = found && conflictOf(fact, found.located.fact);
  if (!found || !conflict) return;
  say({
    place: place('same-as'),
    message: {
      zh: `\`${fact.id}\` 说与 \`${reference}\` 相同，一个是 \`${conflict.now}\`，一个是 \`${conflict.before}\``,
      en: `Unexpected \`${conflict.now}\` of \`${fact.id}\`, expected \`${conflict.before}\` as in \`${reference}\`, said to be the same`,
    },
    hint: asPrinted,
    about: {
      edition,
      facts: found.edition === edition ? [fact.id, found.located.fact.id] : [fact.id],
    },
  });
}
