import { describe, expect, test } from 'vitest';
import { mendTyping } from '../../../src/model/yaml-typing.ts';
import { toldOf, yamlOf } from './told.ts';

function mended(text: string) {
  return toldOf((report) => mendTyping({ path: 'facts.yaml', text }, report));
}

describe('mendTyping(file)', () => {
  test.each([
    ['value：43个', '1:6 yaml-colon', 'value: 43个'],
    ['value： 43个', '1:6 yaml-colon', 'value: 43个'],
    ['- id：signed', '1:5 yaml-colon', '- id: signed'],
    ['value:43个', '1:6 yaml-colon', 'value: 43个'],
    ['name: { zh：引进, en: Signed }', '1:11 yaml-colon', 'name: { zh: 引进, en: Signed }'],
    ['name: { zh: 引进, en:Signed }', '1:19 yaml-colon', 'name: { zh: 引进, en: Signed }'],
    ['\tid: a', '1:1 yaml-tab', '  id: a'],
    ['- id: a\n \t value: 1', '2:2 yaml-tab', '- id: a\n    value: 1'],
    ['　　value: 1', '1:1 yaml-space', '    value: 1'],
    ['value:　43个', '1:7 yaml-space', 'value:  43个'],
    ['value:\u00a043个', '1:7 yaml-space', 'value: 43个'],
    ['-\u00a0id: a', '1:2 yaml-space', '- id: a'],
    ['-id: a', '1:1 yaml-dash', '- id: a'],
    ['—id: a', '1:1 yaml-dash', '- id: a'],
    ['－ id: a', '1:1 yaml-dash', '- id: a'],
    ['value: >160亿元', '1:8 yaml-greater', 'value: 超160亿元'],
    ['value: >=160亿元', '1:8 yaml-greater', 'value: 不低于160亿元'],
    ['- >160亿元', '1:3 yaml-greater', '- 超160亿元'],
    ['claims: 【首次突破40个，历年之最】', '1:9 yaml-bracket', 'claims: [首次突破40个, 历年之最]'],
    ['claims: ［全市第一］', '1:9 yaml-bracket', 'claims: [全市第一]'],
    ['claims: [首次突破40个，历年之最]', '1:17 yaml-comma', 'claims: [首次突破40个, 历年之最]'],
    ['facts: [a、b]', '1:10 yaml-comma', 'facts: [a, b]'],
  ])('%j: %s, meant is %j', (typed, said, meant) => {
    const told = mended(typed);
    expect(told.said).toEqual([said]);
    expect(told.read.text).toBe(meant);
  });

  test.each([
    'value: 43个',
    'url: https://example.org/a:b',
    'zh: 报告：43个，历年之最',
    'note: "引进，签约：43个"',
    'names: ["上市、拟上市企业"]',
    'text: |\n  GDP：增长\n  -a: b\n\n  value:1\nid: a',
    'text: >-\n  GDP：增长\n',
    'value: ≥40个',
    'value: -5',
    '# value：43个',
    '---\nid: a',
  ])('%j is left alone', (typed) => {
    const told = mended(typed);
    expect(told.said).toEqual([]);
    expect(told.read.text).toBe(typed);
  });

  test('each slip of a line is said once, and places behind it are those of the file', () => {
    const told = yamlOf('- id：a\n  claims: [甲，乙、丙]\n  x：1\n  zz: 2\n');
    expect(told.said).toEqual([
      '1:5 yaml-colon',
      '2:13 yaml-comma',
      '2:15 yaml-comma',
      '3:4 yaml-colon',
    ]);
    expect(told.read?.value).toEqual([{ id: 'a', claims: ['甲', '乙', '丙'], x: '1', zz: '2' }]);
    expect(told.read?.placeOf([0, 'claims', 2])).toMatchObject({ line: 2, column: 16 });
    expect(told.read?.placeOf([0, 'x'])).toMatchObject({ line: 3, column: 5 });
    expect(told.read?.keyPlace([0, 'zz'])).toMatchObject({ line: 4, column: 3 });
  });

  test('a slip has an end and words in both languages', () => {
    const [problem] = mended('value：43个').problems;
    expect(problem).toMatchObject({
      severity: 'error',
      place: { file: 'facts.yaml', line: 1, column: 6, endLine: 1, endColumn: 7 },
      message: {
        zh: '字段名后面是全角冒号“：”，应为半角冒号加空格',
        en: 'Unexpected full-width `：` behind a field name, expected `:` and a space',
      },
      hint: { zh: '改成 `: `', en: 'Write `: `' },
    });
  });
});
