import { tracedRule } from './traced.ts';

/** A figure that one language prints and the other does not. */
export const figureParity = tracedRule({
  id: 'figure-parity',
  severity: 'error',
  why: {
    zh: '两种语言的读者应当读到同样的数字。',
    en: 'Readers of both languages should be told the same figures.',
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
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: begun, indicator: started, value: 34个, period: 2022 }`,
    zh: `<Section id="all">
引进项目43个，其中动工项目34个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects.
</Section>
`,
  },
});
