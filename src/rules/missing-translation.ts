import { tracedRule } from './traced.ts';

/** A section or a text that is there in one language alone. */
export const missingTranslation = tracedRule({
  id: 'missing-translation',
  severity: 'error',
  why: {
    zh: '一种语言里有的章节，另一种语言也应当有。',
    en: 'What one language has, the other should have.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: begun, indicator: started, value: 34个, period: 2022 }`,
    zh: `<Section id="all">
引进项目43个，其中动工项目34个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects. Projects started: 34 projects.
</Section>
`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }`,
    report: `sections:
  - { id: all, heading: { zh: 全部, en: All }, facts: [signed] }
  - { id: outlook, heading: { zh: 展望, en: Outlook }, facts: [] }`,
    zh: `<Section id="all">
引进项目43个。
</Section>
<Section id="outlook">
来年继续。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects.
</Section>
`,
  },
});
