import { traceEdition } from '../prose/trace.ts';
import type { Rule } from './rule.ts';

/** A rule about what tracing the texts of every edition found under its id. */
export function tracedRule(rule: Omit<Rule, 'check'>): Rule {
  return { ...rule, check: tracedCheck(rule.id) };
}

export function tracedCheck(id: string): Rule['check'] {
  return (library, say) => {
    for (const park of library.parks) {
      for (const edition of park.editions) {
        for (const finding of traceEdition(library, park, edition).findings)
          if (finding.rule === id) say(finding);
      }
    }
  };
}
