import { columnNames } from './government.ts';
import type { ImageFile } from './image-file.ts';
import { complained } from './issue-problems.ts';
import type { Report } from './problem.ts';
import { complaint } from './shape.ts';
import type { SiteSettings } from './site-settings.ts';
import type { YamlFile } from './yaml-file.ts';

/** A field that a government site needs: its path, its names, and what is written there. */
type Need = readonly [path: string, zh: string, en: string, form: string];

/** Without these the site must not go out: what its pages must say of themselves, and its footer. */
const required: readonly Need[] = [
  ['site-name', '网站名称', 'the registered name of the site', '{ zh: …, en: … }'],
  ['domain', '网站域名', 'its domain', 'www.example.gov.cn'],
  ['id-code', '网站标识码', 'its identification code', '0000000000'],
  ['sponsor', '主办单位', 'who answers for the site', '{ zh: …, en: … }'],
  ['contact', '联系方式', 'how to reach the site', '{ phone: …, address: { zh: …, en: … } }'],
  ['icp', 'ICP备案号', 'its ICP filing number', '京ICP备00000000号-1'],
  [
    'conac',
    '党政机关网站标识',
    'the mark of government sites',
    '{ id: …, badge: badges/conac.png }',
  ],
  ...columnNames.map((name): Need => [
    `columns.${name}`,
    '栏目名称、描述和关键词',
    'name, description and keywords of the column',
    '{ name: …, description: …, keywords: … }',
  ]),
];

/** What readers and inspectors look for as well. */
const wanted: readonly Need[] = [
  ['police', '公安备案', 'the police filing', '{ number: …, badge: badges/police.png }'],
];

/** What a government site lacks, and a block for one on a site that is none. */
export function governmentProblems(
  site: SiteSettings,
  badges: ReadonlyMap<string, ImageFile | null>,
  { placeOf, keyPlace }: Pick<YamlFile, 'placeOf' | 'keyPlace'>,
  report: Report,
): void {
  const { government, profile } = site;
  if (profile === 'plain') {
    if (government) report({ ...complained(unused), place: keyPlace(['government']) });
    return;
  }
  const place = keyPlace([government ? 'government' : 'profile']);
  const isGiven = (path: string): boolean => valueAt(government, path.split('.')) !== undefined;
  for (const need of required)
    if (!isGiven(need[0])) report({ ...complained(missing(need, 'error')), place });
  for (const need of wanted)
    if (!isGiven(need[0])) report({ ...complained(missing(need, 'warning')), place });
  const { domain = '' } = government ?? {};
  if (domain !== '' && !domain.endsWith('.gov.cn'))
    report({ ...complained(otherDomain), place: placeOf(['government', 'domain']) });
  for (const name of ['police', 'conac'] as const) {
    const badge = government?.[name]?.badge;
    // One that is there and cannot be shown has been complained of at the file.
    if (badge === undefined || badges.has(badge)) continue;
    report({ ...complained(noBadge), place: placeOf(['government', name, 'badge']) });
  }
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key],
    value,
  );
}

function missing([path, zh, en, form]: Need, severity: 'error' | 'warning') {
  const field = path.split('.').at(-1) ?? path;
  const where = ['government', ...path.split('.').slice(0, -1)].join(' / ');
  return complaint(
    'government-field',
    `政府网站缺少 \`${path}\`（${zh}）`,
    `在 site.yaml 的 \`${where}\` 下面写 \`${field}: ${form}\``,
    `Unexpected gap, a government site is expected to have \`${path}\`, ${en}`,
    `Write \`${field}: ${form}\` below \`${where}\` in site.yaml`,
    severity,
  );
}

const unused = complaint(
  'government-unused',
  '写了政府网站的事项，但 `profile` 是 `plain`，页面上都不会有',
  '写上 `profile: government`，或删去这一段',
  'Unexpected `government`, with `profile: plain` no page shows any of it',
  'Write `profile: government`, or remove the block',
  'warning',
);
const otherDomain = complaint(
  'government-domain',
  '政府网站的域名应以 `.gov.cn` 结尾',
  '核对域名',
  'Unexpected domain, one of a government site is expected to end in `.gov.cn`',
  'Compare it with the registration',
  'warning',
);
const noBadge = complaint(
  'badge-missing',
  '没有这个图片文件',
  '把图片放进 content/badges/，不要链接别的网站上的图片',
  'Unexpected name, there is no such file',
  'Put the picture into content/badges/; pictures of other sites are not linked',
);
