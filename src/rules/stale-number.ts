import { tracedRule } from './traced.ts';

/** A number whose words name a fact that has another value. */
export const staleNumber = tracedRule({
  id: 'stale-number',
  severity: 'error',
  why: {
    zh: '正文的数字和记录的对不上，总有一个是错的。',
    en: 'Where prose and record differ, one of them is wrong.',
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
引进项目43个，其中动工项目35个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects. Projects started: 34 projects.
</Section>
`,
  },
});
