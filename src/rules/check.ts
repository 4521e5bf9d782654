import type { Library, LoadedEdition } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf, problemOf } from './rule.ts';
import { rules } from './rules.ts';

/** Runs every rule; what a note answers is left out, and a note that answers nothing is a problem. */
export function checkLibrary(
  library: Library,
  report: (problem: Problem) => void,
  now: number,
  which: readonly Rule[] = rules,
): void {
  const used = new Set<unknown>();
  for (const rule of which) {
    const say = (finding: Finding): void => {
      const answers = answersTo(rule, finding);
      for (const answer of answers) used.add(answer);
      if (answers.length === 0) report(problemOf(rule, finding));
    };
    rule.check(library, say, now);
  }
  const checked = new Set(which.map(({ id }) => id));
  for (const edition of editionsOf(library)) reportUnused(edition, used, checked, report);
}

type Note = LoadedEdition['edition']['notes'][number];

/** The notes that answer a finding: of its rule, and about at least the facts it is about. */
function answersTo(rule: Rule, { about }: Finding): Note[] {
  if (!about) return [];
  return about.edition.edition.notes.filter(
    (note) => note.rule === rule.id && about.facts.every((id) => note.facts.includes(id)),
  );
}

function reportUnused(
  edition: LoadedEdition,
  used: ReadonlySet<unknown>,
  checked: ReadonlySet<string>,
  report: (problem: Problem) => void,
): void {
  const known = new Set(edition.facts.map(({ fact }) => fact.id));
  edition.edition.notes.forEach((note, index) => {
    if (note.rule === undefined || used.has(note) || !checked.has(note.rule)) return;
    // What it answers cannot be looked at before its facts can be read.
    if (note.facts.some((id) => !known.has(id))) return;
    report({
      rule: 'unused-answer',
      severity: 'error',
      place: edition.place(['notes', index]),
      message: {
        zh: `这条说明没有回答任何问题（\`${note.rule}\`）`,
        en: `Unexpected note, no finding of \`${note.rule}\` is about these facts`,
      },
      hint: {
        zh: '核对 rule 和 facts，或删去这条说明',
        en: 'Compare its rule and facts, or remove it',
      },
    });
  });
}
