/** What became of every test, and of what went wrong outside any. */
export type Tally = { passed: number; failed: number; skipped: number; errors: number };

/** The last line of a test run and its exit code; what did not run counts as failed. */
export function closing({ passed, failed, skipped, errors }: Tally): {
  line: string;
  code: number;
} {
  const isEmpty = passed + failed + skipped + errors === 0;
  const bad = failed + skipped + errors + (isEmpty ? 1 : 0);
  return { line: `${passed} passed, ${bad} failed`, code: bad === 0 ? 0 : 1 };
}
