import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../../src/prose/render.ts';
import { parsed, path } from './outline.ts';

const MEGABYTE = 1024 * 1024;

function filled(piece: string): string {
  return piece.repeat(Math.floor(MEGABYTE / piece.length));
}

describe('parseProse(hostile text)', () => {
  test.each([
    ['quotes in quotes', `${'>'.repeat(10_000)}文`, ['prose-nesting']],
    ['lists in lists', `${'- '.repeat(10_000)}文`, ['prose-nesting']],
    ['a list indented further and further', indented(600), ['prose-nesting']],
    ['stars', '*'.repeat(10_000), []],
    ['bold in bold', `${'**甲 '.repeat(5000)}${'乙** '.repeat(5000)}`, ['prose-size']],
    ['bold in bold, by lines', `${'**a\n'.repeat(5000)}${'b**\n'.repeat(5000)}`, ['prose-nesting']],
    ['brackets', '[\n'.repeat(10_000), ['prose-nesting']],
    ['blocks in blocks', '<Aside>\n'.repeat(10_000), ['prose-nesting']],
    ['line components in each other', '<Plain\nwhy="甲">'.repeat(10_000), ['prose-nesting']],
    ['a megabyte in a line', filled('园区**引进**项目43个。'), ['prose-size']],
    ['a megabyte in long lines', filled(`${'园区**引进**项目43个。'.repeat(400)}\n\n`), []],
    ['a megabyte of tables', filled('|a|b|\n|-|-|\n|**中**|d|\n\n'), []],
    [
      'a table of thousands of columns',
      `${'|a'.repeat(4000)}\n${'|-'.repeat(4000)}\n${'|a\n'.repeat(9000)}`,
      [],
    ],
    ['a megabyte of curly quotes', filled('<a b=“'), ['prose-size']],
    ['a megabyte of braces', filled('{'), ['prose-size']],
    ['a megabyte of comments without end', filled('<!--\n'), ['prose-html']],
    ['a megabyte of references', filled('&amp;\n'), []],
    ['a megabyte of NUL', filled('\0'), ['prose-character']],
    ['a megabyte of half characters', filled('\ud800'), ['prose-character']],
    ['a tag of a megabyte', `<Aside${filled('\ta\n').slice(10)}`, ['prose-syntax']],
  ])('%s: a problem with a place, in time', (_, text, rules) => {
    const began = performance.now();
    const { tree, problems } = parsed(text);
    renderHtml(tree, { factHref: (fact) => `#${fact}` });
    // Each takes under a second; a parser led astray would take minutes.
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
    for (const { place } of problems) {
      expect(place).toMatchObject({ file: path });
      expect(place.line).toBeGreaterThan(0);
      expect(place.column).toBeGreaterThan(0);
    }
  });

  test('more than a million characters are not read at all', () => {
    const { tree, problems } = parsed('文'.repeat(MEGABYTE + 1));
    expect(tree.blocks).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(['prose-size']);
  });
});

function indented(depth: number): string {
  return Array.from({ length: depth }, (_, index) => `${' '.repeat(2 * index)}- 甲`).join('\n');
}
