import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wholeContent } from '../model/told.ts';
import { run } from './command-run.ts';

const REPORT = 'parks/east/2022/report.yaml';
const correction = (more = ''): string =>
  `corrections:\n  - { date: 2023-02-01, fact: signed, kind: erratum, from: 41个, to: 43个, reason: { zh: 录入有误。, en: Typed wrong. }${more} }\n`;
const second =
  '  - { date: 2023-03-01, fact: signed, kind: revision, from: 43个, to: 43个, reason: { zh: 核实。, en: Verified. } }\n';

let content: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};
const withReport = (more: string): void => write(REPORT, `${wholeContent[REPORT]}${more}`);
const ledger = (): string => readFileSync(join(content, 'ledger.yaml'), 'utf8');
const rulesSaid = async (now?: string): Promise<string[]> => {
  const env = now === undefined ? {} : { SHUDU_NOW: now };
  const { out } = await run(`check --content ${content} --format json`, '', env);
  const problems = JSON.parse(out) as {
    rule: string;
    severity: string;
    file: string;
    line: number;
  }[];
  return problems
    .filter(({ rule }) => rule === 'correction-kept')
    .map(({ severity, file, line }) => `${severity} ${file.slice(content.length + 1)}:${line}`);
};

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'shudu-ledger-'));
  for (const [path, text] of Object.entries(wholeContent)) write(path, text);
  withReport(correction());
});
afterEach(() => rmSync(content, { recursive: true }));

describe('shudu ledger', () => {
  test('records a published correction, once', async () => {
    expect(await rulesSaid()).toEqual([`warning ${REPORT}:9`]);
    const { code, out } = await run(`ledger --content ${content} --lang en`);
    expect([code, out]).toEqual([0, expect.stringContaining('ledger.yaml: 1.')]);
    expect(await rulesSaid()).toEqual([]);
    const before = ledger();
    const again = await run(`ledger --content ${content} --lang zh`);
    expect(again.out).toContain('没有要补记的');
    expect(ledger()).toBe(before);
  });

  test('adds below what is there and changes nothing of it', async () => {
    await run(`ledger --content ${content}`);
    const before = ledger();
    withReport(correction() + second);
    await run(`ledger --content ${content}`);
    expect(ledger().startsWith(before)).toBe(true);
    expect(ledger().match(/^- fact: east\/2022:signed$/gm)).toHaveLength(2);
  });

  test('waits for a correction under embargo', async () => {
    withReport(correction(', embargo: 2023-02-01T09:00+08:00'));
    const before = { SHUDU_NOW: '2023-02-01T08:59+08:00' };
    expect(await rulesSaid(before.SHUDU_NOW)).toEqual([]);
    await run(`ledger --content ${content}`, '', before);
    expect(existsSync(join(content, 'ledger.yaml'))).toBe(false);
    const at = '2023-02-01T09:00+08:00';
    expect(await rulesSaid(at)).toEqual([`warning ${REPORT}:9`]);
    await run(`ledger --content ${content}`, '', { SHUDU_NOW: at });
    expect(await rulesSaid(at)).toEqual([]);
  });

  test('an embargo that has passed may go without a trace', async () => {
    withReport(correction(', embargo: 2023-02-01'));
    await run(`ledger --content ${content}`);
    withReport(correction());
    expect(await rulesSaid()).toEqual([]);
  });

  test('writes nothing where a promise was broken', async () => {
    await run(`ledger --content ${content}`);
    const before = ledger();
    withReport(correction().replace('41个', '42个') + second);
    const { code, out } = await run(`ledger --content ${content} --lang en`);
    expect([code, ledger()]).toEqual([1, before]);
    expect(out).toContain('expected it as it was published');
  });

  test('a SHUDU_NOW that is no moment is misuse', async () => {
    for (const command of ['ledger', 'check']) {
      const { code, errors } = await run(`${command} --content ${content}`, '', { SHUDU_NOW: '9' });
      expect(code).toBe(2);
      expect(errors).toContain('Unexpected `9` in SHUDU_NOW');
    }
  });
});

describe('a published correction', () => {
  beforeEach(() => run(`ledger --content ${content}`));

  test.each([
    ['its reason', '录入有误', '来源有误'],
    ['the figure before', '41个', '40个'],
    ['its kind', 'erratum', 'revision'],
  ])('may not be changed in %s', async (_, from, to) => {
    withReport(correction().replace(from, to));
    expect(await rulesSaid()).toEqual([`error ${REPORT}:9`]);
  });

  test.each([
    ['taken away', () => withReport('')],
    ['moved to another day', () => withReport(correction().replace('2023-02-01', '2023-02-02'))],
    [
      'taken away with its report',
      () => rmSync(join(content, 'parks/east/2022'), { recursive: true }),
    ],
    ['taken away with its park', () => rmSync(join(content, 'parks/east'), { recursive: true })],
  ])('may not be %s', async (_, change) => {
    change();
    expect(await rulesSaid()).toContain('error ledger.yaml:3');
  });

  test('is followed by another, in any order', async () => {
    withReport(`corrections:\n${second}${correction().replace('corrections:\n', '')}`);
    expect(await rulesSaid()).toEqual([`warning ${REPORT}:9`]);
  });
});
