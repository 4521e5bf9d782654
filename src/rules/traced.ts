import type { Library } from '../model/library.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Finding } from './rule.ts';

/** What tracing the texts of every edition found under this rule. */
export function tracedFindings(
  library: Library,
  rule: string,
  say: (finding: Finding) => void,
): void {
  for (const park of library.parks) {
    for (const edition of park.editions) {
      for (const finding of traceEdition(library, park, edition).findings)
        if (finding.rule === rule) say(finding);
    }
  }
}
