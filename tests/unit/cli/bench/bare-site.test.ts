import { describe, expect, test } from 'vitest';
import { bareFiles, bareReports } from '../../../../src/cli/bench/bare-site.ts';
import { reportFiles } from '../../../../src/cli/bench/bench-content.ts';

const [[, zh], [, en]] = bareReports(1) as [[string, string], [string, string]];

describe('bareFiles(editions)', () => {
  test('has one Markdown file for each language of an edition', () => {
    const paths = [...bareFiles(2)].map(([path]) => path);
    expect(paths.filter((path) => path.endsWith('.md'))).toEqual([
      'reports/zh/park-0001/2020.md',
      'reports/en/park-0001/2020.md',
      'reports/zh/park-0001/2021.md',
      'reports/en/park-0001/2021.md',
    ]);
  });
});

describe('bareReports(edition)', () => {
  test('has a title, eight headings and no component', () => {
    for (const text of [zh, en]) {
      expect(text).toMatch(/^---\ntitle: ".+"\n---\n/);
      expect(text.match(/^## .+$/gm)).toHaveLength(8);
      expect(text).not.toMatch(/<|>/);
    }
  });

  test('has the paragraphs of the report', () => {
    const [, , prose] = reportFiles(1).map(([, text]) => text);
    const paragraphs = (prose ?? '').split('\n\n').filter((block) => !block.includes('<'));
    expect(paragraphs.length).toBeGreaterThan(16);
    for (const paragraph of paragraphs) expect(zh).toContain(paragraph);
  });

  test('edited differs in one digit in each language', () => {
    bareReports(1, true).forEach(([, text], index) => {
      const old = [zh, en][index] ?? '';
      expect(text.split('').filter((char, at) => char !== old.charAt(at))).toEqual([
        expect.stringMatching(/^\d$/),
      ]);
    });
  });
});
