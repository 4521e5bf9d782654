import { tracedRule } from './traced.ts';

/** A fact that its section prints in no language. */
export const untoldFigure = tracedRule({
  id: 'untold-figure',
  severity: 'error',
  why: {
    zh: 'report.yaml 把数字归到哪一节，那一节就应当写到它。',
    en: 'A section should print the figures that report.yaml says are told in it.',
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
引进项目43个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects.
</Section>
`,
  },
});
