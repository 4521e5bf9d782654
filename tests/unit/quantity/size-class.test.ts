import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/quantity/quantity.ts';
import { read } from '../../../src/quantity/read.ts';
import { isSizeClass } from '../../../src/quantity/size-class.ts';

function classesIn(text: string, lang: Lang): string[] {
  return read(text, lang)
    .quantities.filter((found) => isSizeClass(text, found, lang))
    .map((found) => found.text);
}

describe('isSizeClass(text, quantity, "zh")', () => {
  test.each([
    ['新签超亿元项目12个', ['超亿元']],
    ['**超10亿元（含）**项目7个', ['超10亿元（含）']],
    ['5亿元以上工业项目6个', ['5亿元以上']],
    ['新增10亿级企业3户，百亿级产业集群1个', ['10亿级', '百亿级']],
    ['亿元项目开工9个', ['亿元']],
    ['产值超160亿元，同比增长超15%', []],
    ['项目总投资约112亿元', []],
    ['投资50亿元的项目落地', []],
  ])('%s', (text, expected) => expect(classesIn(text, 'zh')).toEqual(expected));
});

describe('isSizeClass(text, quantity, "en")', () => {
  test.each([
    ['12 projects over RMB 100 million were signed', ['over RMB 100 million']],
    ['seven projects of at least RMB 1 billion', ['at least RMB 1 billion']],
    ['three RMB 10 billion-level industries', ['RMB 10 billion']],
    ['output of over RMB 16 billion', []],
  ])('%s', (text, expected) => expect(classesIn(text, 'en')).toEqual(expected));
});
