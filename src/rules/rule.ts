import type { LoadedEdition, Library } from '../model/library.ts';
import type { Both, Place, Problem, Severity } from '../model/problem.ts';

/** What a rule found. A finding about facts of an edition can be answered by a note of that edition. */
export interface Finding {
  readonly place: Place;
  readonly message: Both;
  readonly hint: Both;
  readonly severity?: Severity;
  /** The edition and the facts it is about; a note with this rule and these facts answers it. */
  readonly about?: { readonly edition: LoadedEdition; readonly facts: readonly string[] };
}

/** Content as an editor would write it, small enough to be an example. */
export interface Example {
  readonly indicators?: string;
  readonly park?: string;
  readonly facts: string;
  readonly report?: string;
  /** report.zh.mdx and report.en.mdx. */
  readonly zh?: string;
  readonly en?: string;
  /** Lines of site.yaml beside the usual ones. */
  readonly site?: string;
  readonly ledger?: string;
  /** A second document of the same park, e.g. a later year. */
  readonly later?: { readonly facts: string; readonly report?: string };
}

/** One editorial rule, with the examples that explain and test it. */
export interface Rule {
  /** Permanent. */
  readonly id: string;
  readonly severity: Severity;
  /** Why a reader or a press office is better off for it. */
  readonly why: Both;
  readonly ok: Example;
  readonly notOk: Example;
  /** `now` is asked by what depends on embargoes having passed, and by nothing else. */
  readonly check: (library: Library, report: (finding: Finding) => void, now: number) => void;
}

/** Every edition of every park. */
export function editionsOf(library: Library): LoadedEdition[] {
  return library.parks.flatMap(({ editions }) => [...editions]);
}

/** A finding as a problem of its rule. */
export function problemOf(
  rule: Rule,
  { place, message, hint, severity = rule.severity }: Finding,
): Problem {
  return { rule: rule.id, severity, place, message, hint };
}
