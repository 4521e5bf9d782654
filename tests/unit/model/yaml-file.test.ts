import { describe, expect, test } from 'vitest';
import { yamlOf } from './told.ts';

describe('yamlFile(file)', () => {
  test.each([
    '10.0',
    '007',
    'yes',
    '2022-01',
    '1e3',
    '~',
    'null',
    '0x10',
    '43个',
    '.5',
    '=',
    '1_000',
  ])('%s stays text', (typed) => expect(yamlOf(`a: ${typed}`).read?.value).toEqual({ a: typed }));

  test.each([
    ["a: ''", ''],
    ['a: "b\\tc"', 'b\tc'],
    ['a:', null],
    ['a: |\n  b\n  c\n', 'b\nc\n'],
    ['a: b\n  c', 'b c'],
  ])('%j is %j', (typed, value) => expect(yamlOf(typed).read?.value).toEqual({ a: value }));

  test.each([
    ['block', '- id: a\n  list:\n    - x\n    - y: 1\n', [0, 'list', 1, 'y'], '4:10', '4:7'],
    ['flow', '- { id: a, list: [x, { y: 1 }] }\n', [0, 'list', 1, 'y'], '1:27', '1:24'],
    ['CRLF', '- id: a\r\n  v: 1\r\n', [0, 'v'], '2:6', '2:3'],
    ['a byte order mark', '\ufeff- id: a\n', [0, 'id'], '1:7', '1:3'],
    ['wide characters', '- { zh: 𠮷𠮷, en: b }\n', [0, 'en'], '1:19', '1:15'],
    ['what is missing', '- id: a\n- id: b\n', [1, 'value', 'zh'], '2:3', '2:3'],
    ['nothing at all', '- id: a\n', [7], '1:1', '1:1'],
  ])('places in %s', (_, text, path, value, key) => {
    const { read } = yamlOf(text);
    const at = ({ line = 0, column = 0 } = {}) => `${line}:${column}`;
    expect([at(read?.placeOf(path)), at(read?.keyPlace(path))]).toEqual([value, key]);
  });

  test.each([
    ['a: 1\nb: 2\na: 3\n', ['3:1 yaml-syntax'], { a: '1', b: '2' }],
    [
      '__proto__: 1\nconstructor: 2\ntoString: 3\n',
      ['1:1 yaml-key'],
      { constructor: '2', toString: '3' },
    ],
    ['a: &x 1\nb: *x\n', ['1:7 yaml-alias', '2:4 yaml-alias'], { a: '1', b: null }],
    ['<<: { a: 1 }\n', [], { '<<': { a: '1' } }],
    ['a: !!int 3\n', ['1:10 yaml-tag'], { a: '3' }],
    ['a: !important\n', ['1:14 yaml-tag'], { a: null }],
    ['? [a]\n: b\n', ['1:3 yaml-key'], {}],
    ['{ a: 1 }: 2\n', ['1:1 yaml-key'], {}],
    [': a\n', ['1:1 yaml-key'], {}],
  ])('%j: %j', (text, said, value) => {
    const told = yamlOf(text);
    expect(told.said).toEqual(said);
    expect(told.read?.value).toEqual(value);
  });

  test.each([
    ['an open quote', 'a: "b\n', /引号/],
    ['an open bracket', 'a: [b\n', /`\]`/],
    ['an open brace', '- { a: b', /`\}`/],
    ['two values in a line', 'a: b: c\n', /引号/],
    ['a field out of line', '- id: a\n b: c\n', /对齐/],
    ['a special character', 'a: @b\n', /引号/],
    ['a backslash', 'a: "\\q"\n', /单引号/],
    ['a second document', 'a: b\n---\nc: d\n', /---/],
  ])('%s is said in words, and nothing is read', (_, text, hint) => {
    const { read, problems } = yamlOf(text);
    expect(read).toBeNull();
    expect(problems[0]?.rule).toBe('yaml-syntax');
    expect(`${problems[0]?.message.zh} ${problems[0]?.hint.zh}`).toMatch(hint);
    expect(problems[0]?.message.en).toMatch(/^Unexpected/);
  });

  test.each([
    ['flow', '['.repeat(10_000)],
    ['closed flow', `${'[{a: '.repeat(10_000)}${'}]'.repeat(10_000)}`],
    ['dashes in a line', `${'- '.repeat(10_000)}a`],
    ['question marks', `${'? '.repeat(10_000)}a`],
    ['block', Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s nested without end is one problem', (_, text) => {
    const told = yamlOf(text);
    expect(told.read).toBeNull();
    expect(told.said).toEqual(['1:1 yaml-nesting']);
  });

  test('brackets in words, rulers and long lists are no nesting', () => {
    const words = 'zh: 见[1\n'.replace('zh', 'a') + '# [[[ [ [ '.repeat(1);
    const ruler = `b: |\n  ${'-'.repeat(80)}\n`;
    const list = `c:\n${'  - x\n'.repeat(1_000)}`;
    expect(yamlOf(`${words}\n${ruler}${list}`).said).toEqual([]);
  });

  test('a bomb of aliases is not set off', () => {
    const lines = ['a0: &a0 [x, x]'];
    for (let n = 1; n < 40; n += 1) lines.push(`a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`);
    const { read, problems } = yamlOf(lines.join('\n'));
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['yaml-alias']));
    expect(JSON.stringify(read?.value).length).toBeLessThan(2_000);
  });
});
