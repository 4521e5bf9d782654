import * as z from 'zod';
import { governmentSchema } from './government.ts';
import { bilingual, fields, flag, link, origin } from './shape.ts';

/** site.yaml: who publishes, under which terms. */
export const siteSchema = fields({
  name: bilingual().meta({ zh: '网站名称。', en: 'The name of the site.' }),
  tagline: bilingual().optional().meta({ zh: '名称下的一句话。', en: 'A line below the name.' }),
  publisher: bilingual().meta({ zh: '谁办的网站。', en: 'Who publishes it.' }),
  address: origin().optional().meta({
    zh: '网站开通后的地址，只写协议和主机名。没有它，就没有规范网址、站点地图和订阅源。',
    en: 'Where the site stands on the web, scheme and host alone. Without it there are no canonical links, no sitemap and no feeds.',
    example: 'https://example.org',
  }),
  profile: z.enum(['plain', 'government']).default('plain').meta({
    zh: '普通网站，还是须遵守政府网站规范的网站。',
    en: 'A plain site, or one under the rules for government sites.',
  }),
  government: governmentSchema.optional().meta({
    zh: '政府网站须写明的事项，`profile: government` 时使用；哪些必填，见政府网站手册。',
    en: 'What a government site must state, used with `profile: government`; the manual for government sites tells what is required.',
  }),
  licence: fields({
    name: bilingual().meta({ zh: '许可的名称。', en: 'Its name.' }),
    url: link().meta({ zh: '许可全文的网址。', en: 'Where its text stands.' }),
  })
    .optional()
    .meta({ zh: '数据和文字按什么许可使用。', en: 'The licence of text and data.' }),
  'require-signoff': flag().optional().meta({
    zh: '每份报告是否必须写明撰稿、编辑和签发人。',
    en: 'Whether every report must name its author, editor and approver.',
  }),
  'report-error': link().optional().meta({
    zh: '读者发现数字有误时，到哪里说。',
    en: 'Where a reader says that a figure is wrong.',
    example: 'mailto:data@example.org',
  }),
});

export type SiteSettings = z.output<typeof siteSchema>;
