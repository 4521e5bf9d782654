import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checked } from './checked.ts';

const id = fc.constantFrom('a', 'b', 'c', 'nowhere', 'xinqu/2022:a', 'xinqu/1:a');
const value = fc.constantFrom(
  '0个',
  '43个',
  '超0个',
  '近40个',
  '0%',
  '80.95%',
  '-3亿元',
  '56.6亿元',
  '50万元—100万元',
  '3.4',
  '不到一周',
);
const change = fc.constantFrom('增长近2.5倍', '下降100%', '下降200%', '提高1.2个百分点', '翻一番');
const indicator = fc.constantFrom('projects', 'output', 'start-rate', 'enterprises', 'unheard-of');
const period = fc.constantFrom('2022', '2021', '2022年1—11月', '2022-12-31', '2021/2025');
const status = fc.constantFrom('actual', 'expected', 'target', 'plan', 'rule', 'contracted');
const relation = fc.oneof(
  fc.constant(''),
  fc.tuple(id, id).map(([part, whole]) => `share: { part: ${part}, whole: ${whole} }`),
  fc
    .tuple(id, fc.boolean())
    .map(([whole, all]) => `part-of: { whole: ${whole}, by: x, complete: ${all} }`),
  fc
    .tuple(fc.constantFrom('subset-of', 'same-as', 'revises', 'conflicts-with', 'target-for'), id)
    .map(([field, of]) => `${field}: '${of}'`),
  fc.tuple(value, change).map(([v, c]) => `printed: [{ value: ${v}, change: ${c} }]`),
  fc.constantFrom(
    'claims: [首次突破40个, 零的突破]',
    'claims: [历年之最, 全市第一]',
    'derive: a + b - c',
  ),
);
const fact = fc
  .tuple(indicator, value, fc.option(change), period, status, relation)
  .map(([of, v, c, when, how, more]) =>
    [
      `indicator: ${of}`,
      `value: ${v}`,
      c && `change: ${c}`,
      `period: ${when}`,
      `status: ${how}`,
      more,
    ]
      .filter(Boolean)
      .join(', '),
  );
const facts = fc
  .tuple(fact, fact, fact)
  .map((three) => three.map((text, at) => `- { id: ${'abc'[at]}, ${text} }`).join('\n'));

test('no content makes a rule throw, and every finding is said in both languages', () => {
  fc.assert(
    fc.property(facts, facts, (first, second) => {
      for (const { place, message, hint } of checked({ facts: first, later: { facts: second } })) {
        expect(place.line).toBeGreaterThan(0);
        for (const said of [message.zh, message.en, hint.zh, hint.en]) {
          expect(said).not.toMatch(/undefined|null|NaN|\[object/);
          expect(said.trim()).not.toBe('');
        }
      }
    }),
    { numRuns: 300 },
  );
});
