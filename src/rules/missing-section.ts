import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';
import type { LoadedEdition } from '../model/library.ts';

/** Every figure is told in one section. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  why: {
    zh: '不在任何一节里的数字，读者看不到；在两节里的，会印两遍。',
    en: 'A figure in no section is shown to nobody; one in two sections is printed twice.',
  },
  ok: {
    facts: '- { id: signed, indicator: projects, value: 43个, period: 2022 }',
    report: 'sections: [{ id: projects, heading: { zh: 项目, en: Projects }, facts: [signed] }]',
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: started, indicator: started, value: 34个, period: 2022 }`,
    report: `sections:
  - { id: projects, heading: { zh: 项目, en: Projects }, facts: [signed] }
  - { id: delivery, heading: { zh: 动工, en: Delivery }, facts: [signed] }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) checkSections(edition, say);
  },
};

function checkSections(edition: LoadedEdition, say: (finding: Finding) => void): void {
  const told = new Map<string, string>();
  edition.edition.sections.forEach((section, index) =>
    section.facts.forEach((id, at) => {
      const before = told.get(id);
      told.set(id, before ?? section.id);
      if (before === undefined) return;
      say({
        place: edition.place(['sections', index, 'facts', at]),
        message: {
          zh: `\`${id}\` 已经在 \`${before}\` 一节里，又写进 \`${section.id}\``,
          en: `Unexpected \`${id}\` in \`${section.id}\`, expected it once: it is told in \`${before}\``,
        },
        hint: { zh: '留一处', en: 'Keep it in one section' },
      });
    }),
  );
  for (const { fact, place } of edition.facts) {
    if (told.has(fact.id)) continue;
    say({
      place: place(),
      message: {
        zh: `\`${fact.id}\` 不在任何一节里`,
        en: `Unexpected \`${fact.id}\` in no section, expected it in one`,
      },
      hint: {
        zh: '写进 report.yaml 里一节的 facts',
        en: 'Put it into the `facts` of a section of report.yaml',
      },
    });
  }
}
