import { dayText } from './iso-date.ts';
import { bilingual, fields } from './shape.ts';

/** Who answers for a report, in the order in which it passes through their hands. */
export const signRoles = ['author', 'editor', 'proofreader', 'reviewer', 'approver'] as const;
export type SignRole = (typeof signRoles)[number];

/** Those without whom a house that requires sign-off publishes nothing. */
export const requiredRoles = ['author', 'editor', 'approver'] as const satisfies SignRole[];

const person = fields({
  name: bilingual().meta({
    zh: '姓名。',
    en: 'The name.',
    example: '{ zh: 李明, en: Li Ming }',
  }),
  date: dayText().optional().meta({ zh: '哪一天。', en: 'On which day.' }),
});

const role = (zh: string, en: string) => person.optional().meta({ zh, en });

/** The people of a report. */
export const signedSchema = fields({
  author: role('撰稿。', 'Who wrote it.'),
  editor: role('编辑。', 'Who edited it.'),
  proofreader: role('校对。', 'Who proofread it.'),
  reviewer: role('审核。', 'Who reviewed it.'),
  approver: role('签发。', 'Who approved it for publication.'),
});
