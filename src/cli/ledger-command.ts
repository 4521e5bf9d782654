import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { readFolder } from '../model/folder.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import { readLibrary } from '../model/library.ts';
import type { Both, Problem } from '../model/problem.ts';
import { inOrder } from '../model/problem.ts';
import { correctionKept } from '../rules/correction-kept.ts';
import { unrecordedEntries } from '../rules/ledger-entries.ts';
import { problemOf } from '../rules/rule.ts';
import type { CheckOptions } from './check-command.ts';
import { textReport } from './check-report.ts';
import type { Streams } from './streams.ts';

/**
 * `shudu ledger`: puts the corrections that are published now into ledger.yaml, below what is there.
 * It never takes out or rewrites an entry; where one no longer fits, it says so and writes nothing.
 */
export async function ledgerCommand(
  { content, lang, now }: CheckOptions,
  { write }: Streams,
): Promise<number> {
  const problems: Problem[] = [];
  const files = readFolder(content, (problem) => problems.push(problem));
  const library = readLibrary(files, (problem) => problems.push(problem));
  problems.push(...brokenPromises(library, now));
  const errors = problems.filter(({ severity }) => severity === 'error').toSorted(inOrder);
  if (errors.length > 0) {
    const named = errors.map((problem) => ({
      problem,
      file: posix.join(content, problem.place.file),
    }));
    await write(textReport({ named, files, lang }));
    return 1;
  }
  const entries = unrecordedEntries(library, now);
  const file = join(content, 'ledger.yaml');
  if (entries.length > 0) writeFileSync(file, grown(file, entries));
  await write(
    `${said(entries.length, library.ledger.length, posix.join(content, 'ledger.yaml'))[lang]}\n`,
  );
  return 0;
}

function brokenPromises(library: Library, now: number): Problem[] {
  const found: Problem[] = [];
  correctionKept.check(library, (finding) => found.push(problemOf(correctionKept, finding)), now);
  return found;
}

const HEAD = `# 已经发布的更正，由 npm run --silent shudu -- ledger 写入，不要手改。
# Corrections that were published. Written by that command; never edited by hand.
`;

function grown(file: string, entries: readonly LedgerEntry[]): string {
  const old = existsSync(file) ? readFileSync(file, 'utf8').replace(/^\[\]\s*$/m, '') : HEAD;
  const lines = entries.map(
    ({ fact, date, digest }) => `- fact: ${fact}\n  date: ${date}\n  digest: ${digest}\n`,
  );
  return `${old.trimEnd()}\n${lines.join('')}`;
}

function said(added: number, before: number, file: string): Both {
  if (added === 0)
    return {
      zh: `${file} 里已有 ${before} 条更正，没有要补记的。`,
      en: `All ${before} corrections that are published stand in ${file}. Nothing was written.`,
    };
  return {
    zh: `记入 ${file}：${added} 条更正。请把这个文件一起提交。`,
    en: `Written into ${file}: ${added}. Commit the file with the corrections.`,
  };
}
