import { checkLibrary } from '../../../src/rules/check.ts';
import { exampleLibrary } from '../../../src/rules/example.ts';
import type { Example } from '../../../src/rules/rule.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { inOrder } from '../../../src/model/problem.ts';

/** All that is said of an example: by the readers of its files and by every rule. */
export function checked(example: Example): Problem[] {
  const found: Problem[] = [];
  const report = (problem: Problem): unknown => found.push(problem);
  checkLibrary(exampleLibrary(example, report), report, 0);
  return found.toSorted(inOrder);
}

/** The ids of what is said, each once: "sum-of-parts", and with its severity when it is a warning. */
export function rulesFor(example: Example): string[] {
  const ids = checked(example).map(({ rule, severity }) =>
    severity === 'warning' ? `${rule} (warning)` : rule,
  );
  return [...new Set(ids)];
}
