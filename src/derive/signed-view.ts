import type { Edition } from '../model/edition.ts';
import type { SignRole } from '../model/signed.ts';
import { signRoles } from '../model/signed.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Pair } from './domain-words.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import type { TimeView } from './time-view.ts';
import { dateView } from './time-view.ts';

/** Somebody who answers for a report. */
export interface SignedView {
  readonly role: string;
  readonly name: Said;
  readonly date: TimeView | null;
}

const roleWords: Readonly<Record<SignRole, Pair>> = {
  author: { zh: '撰稿', en: 'Written by' },
  editor: { zh: '编辑', en: 'Edited by' },
  proofreader: { zh: '校对', en: 'Proofread by' },
  reviewer: { zh: '审核', en: 'Reviewed by' },
  approver: { zh: '签发', en: 'Approved by' },
};

/** Those that the editors named, in the order in which the report went through their hands. */
export function signedViews({ signed }: Edition, lang: Lang): SignedView[] {
  return signRoles.flatMap((role) => {
    const person = signed?.[role];
    const name = saidIn(person?.name, lang);
    if (!person || !name) return [];
    const date = person.date === undefined ? null : dateView(person.date, lang);
    return [{ role: roleWords[role][lang], name, date }];
  });
}
