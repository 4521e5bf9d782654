import { isHeld } from '../model/embargo.ts';
import { momentOf, momentOfMinute } from '../model/iso-date.ts';
import type { Rule } from './rule.ts';
import { editionsOf } from './rule.ts';

const facts = '- { id: signed, indicator: projects, value: 43个, period: 2022 }';
const site = 'profile: government\n';

/** When a report appeared is written by an editor, never by a clock, and says what is true. */
export const publicationTime: Rule = {
  id: 'publication-time',
  severity: 'error',
  why: {
    zh: '政府网站每篇文章都标发布时间，伪造发稿日期一票否决；所以由编辑写，不由程序填。',
    en: 'Articles of a government site say when they appeared, and a false time fails the whole site: so an editor writes it, and no clock does.',
  },
  ok: { site, facts, report: 'published: 2023-01-15 09:30' },
  notOk: {
    site,
    facts,
    report: 'published: 2023-01-15 09:30\nembargo: 2023-01-16T09:30+08:00',
    later: { facts: '- { id: signed, indicator: projects, value: 45个, period: 2023 }' },
  },
  check: (library, say) => {
    const isRequired = library.site?.profile === 'government';
    for (const { edition, place } of editionsOf(library)) {
      const { published, embargo } = edition;
      if (published === undefined) {
        if (isRequired) say({ place: place(['issued']), ...missing });
        continue;
      }
      if (embargo === undefined || !isHeld(embargo, momentOf(momentOfMinute(published)))) continue;
      say({
        place: place(['published']),
        message: {
          zh: `\`${published}\` 还在保密期内，到 \`${embargo}\` 才公开`,
          en: `Unexpected \`${published}\`, expected a time after the embargo that ends at \`${embargo}\``,
        },
        hint: {
          zh: '发布时间写在 `embargo` 之时或之后',
          en: 'Write the time at which the embargo ends, or a later one',
        },
      });
    }
  },
};

const missing = {
  message: {
    zh: '政府网站的报告缺少 `published`（发布时间）',
    en: 'Unexpected gap, a report of a government site is expected to have `published`',
  },
  hint: {
    zh: '写上 `published: 2026-01-15 09:30`：北京时间，以后不再改',
    en: 'Write `published: 2026-01-15 09:30`, in Chinese time, and leave it so for good',
  },
};
