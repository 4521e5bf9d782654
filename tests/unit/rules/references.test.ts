import { describe, expect, test } from 'vitest';
import type { Example } from '../../../src/rules/rule.ts';
import { checked } from './checked.ts';

const SIGNED = '- { id: signed, indicator: projects, value: 43个, period: 2022 }\n';
const section = (body: string): Example => ({
  facts: SIGNED,
  zh: `<Section id="all">\n引进项目${body}。\n</Section>\n`,
  en: '<Section id="all">\nProjects signed: 43 projects.\n</Section>\n',
});

/** What is said of ids that name nothing: the file, the id, what was meant. */
function unknown(example: Example): string[] {
  return checked(example)
    .filter(({ rule }) => rule === 'unknown-reference')
    .map(({ place, message, hint }) => {
      const [, id] = /`([^`]+)`/.exec(message.en) ?? [];
      const [, meant = ''] = /Did you mean `([^`]+)`/.exec(hint.en) ?? [];
      return `${place.file.split('/').at(-1)}:${place.line} ${id} ${meant}`.trim();
    });
}

describe('an id that names nothing is found, with the one that was meant', () => {
  test.each<[string, Example, string]>([
    [
      'an indicator',
      { facts: SIGNED.replace('projects', 'project') },
      'facts.yaml:1 project projects',
    ],
    [
      'a zone',
      { facts: SIGNED.replace('value', 'scope: { zone: nort }, value') },
      'facts.yaml:1 nort north',
    ],
    [
      'a figure to compute from',
      { facts: `${SIGNED}- { id: left, derive: signed - begun }\n` },
      'facts.yaml:2 begun',
    ],
    [
      'a whole',
      { facts: SIGNED.replace('value', 'subset-of: singed, value') },
      'facts.yaml:1 singed signed',
    ],
    [
      'a highlight',
      { facts: SIGNED, report: 'highlights: [{ fact: sign, label: { zh: 引进, en: Signed } }]' },
      'report.yaml:1 sign signed',
    ],
    ['a fact in prose', section('<Fact id="sined">43个</Fact>'), 'report.zh.mdx:2 sined signed'],
    [
      'a section',
      { ...section('43个'), zh: '<Section id="al">\n引进项目43个。\n</Section>\n' },
      'report.zh.mdx:1 al all',
    ],
  ])('%s', (_, example, expected) => expect(unknown(example)).toEqual([expected]));
});

test('what a fact with a mistake is called is known all the same', () => {
  const facts = `${SIGNED}- { id: begun, indicator: started, value: 很多, period: 2022 }\n`;
  expect(unknown({ facts })).toEqual([]);
});
