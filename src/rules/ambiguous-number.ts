import { tracedRule } from './traced.ts';

/** A number that may be either of two facts. */
export const ambiguousNumber = tracedRule({
  id: 'ambiguous-number',
  severity: 'error',
  why: {
    zh: '一个数字可能是两件事，读者也会读错。',
    en: 'A number that may be either of two facts is misread by people too.',
  },
  ok: {
    facts: `- { id: north, indicator: projects, scope: { zone: north }, value: 12个, period: 2022 }
- { id: food, indicator: projects, scope: { industry: food }, value: 12个, period: 2022 }`,
    zh: `<Section id="all">
北区引进项目12个。食品引进项目12个。
</Section>
`,
    en: `<Section id="all">
Projects signed in the North Zone: 12 projects. Projects signed in food: 12 projects.
</Section>
`,
  },
  notOk: {
    facts: `- { id: north, indicator: projects, scope: { zone: north }, value: 12个, period: 2022 }
- { id: food, indicator: projects, scope: { industry: food }, value: 12个, period: 2022 }`,
    zh: `<Section id="all">
引进项目12个。
</Section>
`,
    en: `<Section id="all">
Projects signed in the North Zone: 12 projects. Projects signed in food: 12 projects.
</Section>
`,
  },
});
