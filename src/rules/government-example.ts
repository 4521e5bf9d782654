import { columnNames } from '../model/government.ts';

const words = '{ zh: 示例, en: Example }';

/** What examples of a government site take for granted in site.yaml. */
const block = `government:
  site-name: ${words}
  domain: www.example.gov.cn
  id-code: 0000000000
  sponsor: ${words}
  contact: { phone: 0000-00000000, address: ${words} }
  icp: 京ICP备00000000号-1
  police: { number: 京公网安备00000000000000号, badge: badges/mark.png }
  conac: { id: 00000000000000000000000000000000, badge: badges/mark.png }
  columns:
${columnNames.map((name) => `    ${name}: { name: ${words}, description: ${words}, keywords: { zh: [示例], en: [example] } }\n`).join('')}`;

/** The head of a PNG of one pixel, which is all that is looked at before it is shown. */
const MARK = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64');

/** site.yaml of an example with the lines it has of its own, and the pictures that it names. */
export function siteFiles(
  usual: string,
  own: string,
): readonly (readonly [path: string, content: string | Uint8Array])[] {
  if (!own.includes('profile: government')) return [['site.yaml', usual + own]];
  return [
    ['site.yaml', usual + own + block],
    ['badges/mark.png', MARK],
  ];
}
