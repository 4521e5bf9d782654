import { describe, expect, test } from 'vitest';
import { rulesFor } from './checked.ts';

describe('unit-mismatch', () => {
  test.each([
    ['projects', 'value: 43个', []],
    ['projects', 'value: 1.2万个', []],
    ['projects', 'value: 43', ['unit-mismatch (warning)']],
    ['projects', 'value: 43.5', ['unit-mismatch']],
    ['projects', 'value: 43家', ['unit-mismatch (warning)']],
    ['projects', 'value: 43个, printed: [{ value: 43项, at: A }]', ['unit-mismatch (warning)']],
    ['output', 'value: 56.6亿元', []],
    ['output', 'value: 56.6亿美元', ['unit-mismatch']],
    ['output', 'value: 56.6%', ['unit-mismatch']],
    ['intensity', 'value: 1020万元/亩', []],
    ['intensity', 'value: 1020万元', ['unit-mismatch']],
    ['start-rate', 'value: 超八成', []],
    ['start-rate', 'value: 80%, change: 同比提高1.2个百分点', []],
    ['start-rate', 'value: 80%, change: 与上年持平', []],
    ['start-rate', 'value: 80%, change: 同比增长17%', ['unit-mismatch']],
    ['output', 'value: 56.6亿元, change: 同比提高1.2个百分点', ['unit-mismatch']],
    ['intensity', 'value: 1020万元/亩, change: 同比增长17%', []],
    ['intensity', 'value: 1020万元/亩, claims: [突破1000万元/亩]', []],
    ['intensity', 'value: 1020万元/亩, claims: [突破1000万元]', ['unit-mismatch']],
    ['output', 'value: 56.6亿元, change: 同比增长17%, claims: [突破15%]', []],
  ])('%s: %s', (indicator, said, expected) =>
    expect(
      rulesFor({ facts: `- { id: it, indicator: ${indicator}, ${said}, period: 2022 }` }),
    ).toEqual(expected),
  );
});

describe('printed forms', () => {
  test.each([
    ['80.95%', '超80%', []],
    ['80.95%', '超八成', []],
    ['80.95%', '近八成', ['printed-follows']],
    ['80.95%', '约80%', []],
    ['80.95%', '81%', ['printed-follows (warning)']],
    ['80.95%', '80.94%', ['printed-follows']],
    ['80.00%', '超80%', ['printed-follows']],
    ['超80%', '80.95%', []],
    ['超80%', '79.07%', ['hedge-true']],
    ['超80%', '超80%', []],
    ['近80%', '近80%', []],
    ['近80%', '超80%', ['printed-follows']],
    ['约80%', '近80%', ['printed-follows (warning)']],
    ['近80%', '80%', ['hedge-true']],
  ])('%s printed %s', (value, form, expected) =>
    expect(
      rulesFor({
        facts: `- { id: it, indicator: start-rate, value: ${value}, period: 2022, printed: [{ value: ${form}, at: A }] }`,
      }),
    ).toEqual(expected),
  );

  test.each([
    ['同比增长近2.5倍', '增长近2.5倍', []],
    ['同比增长16.33%', '增长超16%', []],
    ['同比增长16.33%', '增长超17%', ['printed-follows']],
    ['同比下降16.33%', '下降超16%', []],
    ['同比下降16.33%', '增长超16%', ['printed-follows']],
    ['同比增长16.33%', '增长16.3%', ['printed-follows (warning)']],
  ])('%s printed %s', (change, form, expected) =>
    expect(
      rulesFor({
        facts: `- { id: it, indicator: output, change: ${change}, period: 2022, printed: [{ change: ${form}, at: A }] }`,
      }),
    ).toEqual(expected),
  );
});
