import type { Both } from '../model/problem.ts';

/** What to do about a contradiction that may be the source's own. */
export const asPrinted: Both = {
  zh: '来源就这样印的，在 report.yaml 的 notes 里写一条说明；是录入错误，就改正',
  en: 'If it is printed so, answer it in the notes of report.yaml; if it was typed wrong, correct it',
};
