import * as z from 'zod';
import type { Complaint } from './shape.ts';
import { bilingual, complaint, fields, flag, link, listOf, text } from './shape.ts';
import { isHostName, isPhone } from './link-fault.ts';

/** The kinds of pages, each of which is a column of the site (栏目). */
export const columnNames = ['reports', 'data', 'about'] as const;
export type ColumnName = (typeof columnNames)[number];

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';

/** The forms of numbers that a government site must print, as they are found on such sites. */
const forms = {
  idCode: /^(?:bm\d{8}|\d{10})$/,
  icp: new RegExp(`^[${PROVINCES}]ICP备(?:\\d{8}|\\d{10})号(?:-\\d{1,3})?$`),
  police: new RegExp(`^[${PROVINCES}]公网安备\\s?\\d{14}号?$`),
  conac: /^[0-9a-fA-F]{32}$/,
  badge: /^badges\/[A-Za-z0-9][\w.-]*\.(?:png|jpe?g|webp|avif)$/,
};

const keywords = fields({
  zh: z.array(text()).min(1).meta({ zh: '中文。', en: 'In Chinese.' }),
  en: z.array(text()).min(1).meta({ zh: '英文。', en: 'In English.' }),
});

const columnFields = fields({
  name: bilingual().meta({ zh: '栏目名称。', en: 'The name of the column.' }),
  description: bilingual().meta({
    zh: '栏目描述：有什么内容，为什么设。',
    en: 'What it holds, and what for.',
  }),
  keywords: keywords.meta({
    zh: '栏目关键词。',
    en: 'Its keywords.',
    example: '{ zh: [年度报告, 统计数据], en: [annual report, statistics] }',
  }),
  type: bilingual().optional().meta({
    zh: '栏目类别；不写，前两栏是数据发布，`about` 是概况信息。',
    en: 'Its type by the guideline; else data release, of `about` general information.',
    example: '{ zh: 政策解读, en: Policy interpretation }',
  }),
});

const column = (zh: string, en: string) => columnFields.optional().meta({ zh, en });

const columns = fields({
  reports: column(
    '园区和年度报告：园区列表、各园区、报告、全部数字、图表。',
    'Parks and their reports: the list, each park, reports, their figures and charts.',
  ),
  data: column(
    '跨年份、跨园区的数据：指标、目标、对照、搜索。',
    'Figures across reports: indicators, targets, comparison, search.',
  ),
  about: column('关于本站：关于、方法、站点地图。', 'The site itself: about, method, site map.'),
});

const contact = fields({
  phone: text()
    .refine(isPhone, { params: badForm('号码', 'telephone number', '0000-00000000') })
    .meta({ zh: '电话。', en: 'The telephone number.', example: '0000-00000000' }),
  address: bilingual().meta({ zh: '地址。', en: 'The postal address.' }),
});

const badge = () =>
  z
    .string()
    .refine((value) => forms.badge.test(value), {
      params: badForm('badges/ 里的图片', 'picture in badges/', 'badges/police.png'),
    })
    .meta({ kind: 'badge' });

const police = fields({
  number: matching(
    forms.police,
    '公安备案号',
    'police filing number',
    '京公网安备00000000000000号',
  ).meta({
    zh: '公安机关备案号。',
    en: 'The number of the police filing.',
  }),
  badge: badge().meta({ zh: '备案图标。', en: 'The picture that belongs to it.' }),
});

const conac = fields({
  id: matching(forms.conac, '标识编号', 'id of the mark', '0'.repeat(32)).meta({
    zh: '党政机关网站标识链接里 `id=` 后的32位字符。',
    en: 'The 32 characters behind `id=` in the link of the mark.',
  }),
  badge: badge().meta({ zh: '标识图片。', en: 'The picture of the mark.' }),
});

/** What site.yaml says of a government site. What is missing is found by `governmentProblems`. */
export const governmentSchema = fields({
  'site-name': bilingual().optional().meta({
    zh: '网站名称，与登记的一致。',
    en: 'The name of the site as it is registered.',
  }),
  domain: hostName().optional().meta({
    zh: '网站域名，不带 https://。',
    en: 'The domain, without https://.',
    example: 'www.example.gov.cn',
  }),
  'id-code': matching(forms.idCode, '网站标识码', 'site id code', '0000000000').optional().meta({
    zh: '政府网站标识码：10位数字，或 bm 加8位数字。',
    en: 'The identification code of the site: ten digits, or bm and eight.',
  }),
  sponsor: bilingual().optional().meta({ zh: '主办单位。', en: 'Who answers for the site.' }),
  operator: bilingual().optional().meta({ zh: '承办单位。', en: 'Who runs it.' }),
  editor: bilingual().optional().meta({
    zh: '责任编辑；报告里写了编辑的，以报告为准。',
    en: 'The editor in charge, for reports that do not name their own.',
  }),
  contact: contact.optional().meta({ zh: '联系方式。', en: 'How to reach the site.' }),
  icp: matching(forms.icp, 'ICP备案号', 'ICP filing number', '京ICP备00000000号-1')
    .optional()
    .meta({
      zh: 'ICP备案号。',
      en: 'The ICP filing number.',
    }),
  police: police.optional().meta({ zh: '公安备案。', en: 'The police filing.' }),
  conac: conac.optional().meta({ zh: '党政机关网站标识。', en: 'The mark of government sites.' }),
  'find-errors': link().optional().meta({
    zh: '“我为政府网站找错”的网址；不写，由网站标识码得出。',
    en: 'The page for reporting errors of government sites; else made of the id code.',
  }),
  ipv6: flag().optional().meta({
    zh: '页脚是否写“本网站支持IPv6”。',
    en: 'Whether the footer says that the site supports IPv6.',
  }),
  columns: columns.optional().meta({ zh: '栏目。', en: 'The columns.' }),
  'own-hosts': listOf(hostName()).meta({
    zh: '去这些网站不提示“即将离开”，gov.cn 以外自己的网站写在这里。',
    en: 'Sites that readers reach without being asked, beside those below gov.cn.',
  }),
});

export type Government = z.output<typeof governmentSchema>;

function hostName() {
  return z
    .string()
    .refine(isHostName, { params: badForm('域名', 'domain', 'www.example.gov.cn') })
    .meta({ kind: 'host' });
}

function matching(form: RegExp, zh: string, en: string, example: string) {
  return z
    .string()
    .refine((value) => form.test(value), { params: badForm(zh, en, example) })
    .meta({ kind: 'text', example });
}

function badForm(zh: string, en: string, example: string): Complaint & Record<string, unknown> {
  return complaint(
    'government-form',
    `不是${zh}`,
    `写成 \`${example}\` 的样子`,
    `Unexpected text, expected a ${en}`,
    `Write it as in \`${example}\``,
  );
}
