import { tracedRule } from './traced.ts';

/** A claim that its section does not make, in one language or both. */
export const untoldClaim = tracedRule({
  id: 'untold-claim',
  severity: 'error',
  why: {
    zh: '译文把“第一”写成“领先”，就是另一种说法了。',
    en: 'A claim made stronger or weaker in one language is another claim.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 43个, claims: [全市第一], period: 2022 }
- { id: begun, indicator: started, value: 34个, period: 2022 }`,
    zh: `<Section id="all">
引进项目43个，居全市第一，其中动工项目34个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects, ranked first in the city. Projects started: 34 projects.
</Section>
`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, claims: [全市第一], period: 2022 }
- { id: begun, indicator: started, value: 34个, period: 2022 }`,
    zh: `<Section id="all">
引进项目43个，居全市第一，其中动工项目34个。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects, among the best in the city. Projects started: 34 projects.
</Section>
`,
  },
});
