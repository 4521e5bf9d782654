import type { Both } from '../model/problem.ts';
import { requiredRoles } from '../model/signed.ts';
import type { Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

const facts = '- { id: signed, indicator: projects, value: 43个, period: 2022 }';
const site = 'require-signoff: true\n';

/** Where the house requires it, nothing is published that nobody answers for. */
export const missingSignoff: Rule = {
  id: 'missing-signoff',
  severity: 'error',
  why: {
    zh: '站里规定要有人签字的，没有签字就不能发。',
    en: 'Where the house requires names, nothing goes out without them.',
  },
  ok: {
    site,
    facts,
    report: `signed:
  author: { name: { zh: 李明, en: Li Ming }, date: 2023-01-16 }
  editor: { name: { zh: 王芳, en: Wang Fang }, date: 2023-01-17 }
  approver: { name: { zh: 赵刚, en: Zhao Gang }, date: 2023-01-18 }`,
  },
  notOk: {
    site,
    facts,
    report: `signed:
  author: { name: { zh: 李明, en: Li Ming }, date: 2023-01-16 }
  editor: { name: { zh: 王芳, en: Wang Fang }, date: 2023-01-17 }`,
  },
  check: (library, say) => {
    if (!library.site?.['require-signoff']) return;
    for (const { edition, place } of editionsOf(library)) {
      for (const role of requiredRoles) {
        if (edition.signed?.[role]) continue;
        say({
          place: place(['signed']),
          message: {
            zh: `缺少${names[role].zh}（\`${role}\`）`,
            en: `Unexpected gap, expected the ${names[role].en}, \`${role}\``,
          },
          hint: {
            zh: `在 report.yaml 的 signed 里写上 \`${role}: { name: { zh: …, en: … }, date: … }\``,
            en: `Write \`${role}: { name: { zh: …, en: … }, date: … }\` below \`signed\` in report.yaml`,
          },
        });
      }
    }
  },
};

const names: Readonly<Record<(typeof requiredRoles)[number], Both>> = {
  author: { zh: '撰稿人', en: 'name of who wrote it' },
  editor: { zh: '编辑', en: 'name of who edited it' },
  approver: { zh: '签发人', en: 'name of who approved it' },
};
