import { tracedRule } from './traced.ts';

/** A number that no fact stands behind. */
export const untracedNumber = tracedRule({
  id: 'untraced-number',
  severity: 'error',
  why: {
    zh: '查不到出处的数字，读者无从核对。',
    en: 'A number without a record cannot be checked by anybody.',
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
引进项目43个，其中动工项目34个。种下12345棵树。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects. Projects started: 34 projects.
</Section>
`,
  },
});
