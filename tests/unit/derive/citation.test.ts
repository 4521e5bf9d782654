import { describe, expect, test } from 'vitest';
import { citation } from '../../../src/derive/citation.ts';
import { errorLink } from '../../../src/derive/error-link.ts';
import type { Said } from '../../../src/derive/said.ts';
import type { Lang } from '../../../src/quantity/quantity.ts';

const zh = (text: string): Said => ({ text, lang: 'zh' });
const en = (text: string): Said => ({ text, lang: 'en' });
const cited = (pieces: readonly Said[]): string => pieces.map(({ text }) => text).join('');

describe('citation(report, site, options)', () => {
  const options = (lang: Lang) => ({
    path: lang === 'zh' ? '/parks/xinqu/2023/' : '/en/parks/xinqu/2023/',
    based: lang === 'zh' ? '据：' : 'Based on: ',
    lang,
  });

  test('follows GB/T 7714 in Chinese, and says of the source who and when, as printed', () => {
    const report = { title: zh('新区年报'), issuer: zh('管委会'), issued: zh('2023年12月') };
    const site = { name: zh('数读'), publisher: zh('某社') };
    expect(cited(citation(report, site, options('zh')))).toBe(
      '某社. 新区年报[EB/OL]. 数读. /parks/xinqu/2023/. 据：管委会，2023年12月.',
    );
  });

  test('is plain in English, and keeps what exists in Chinese only as Chinese', () => {
    const report = { title: zh('新区年报'), issuer: en('Committee'), issued: en('December 2023') };
    const pieces = citation(report, { name: en('Shudu'), publisher: null }, options('en'));
    expect(cited(pieces)).toBe(
      '新区年报. Shudu. /en/parks/xinqu/2023/. Based on: Committee, December 2023.',
    );
    expect(pieces.filter(({ lang }) => lang === 'zh')).toEqual([zh('新区年报')]);
  });
});

describe('errorLink(address, subject, path)', () => {
  const PATH = '/parks/xinqu/2023/data/#a';
  test.each([
    [
      'mailto:data@a.cn',
      'mailto:data@a.cn?subject=Wrong%3A%20%2Fparks%2Fxinqu%2F2023%2Fdata%2F%23a',
    ],
    ['https://a.cn/form', 'https://a.cn/form?page=%2Fparks%2Fxinqu%2F2023%2Fdata%2F%23a'],
    ['https://a.cn/?x=1', 'https://a.cn/?x=1&page=%2Fparks%2Fxinqu%2F2023%2Fdata%2F%23a'],
  ])('%s', (address, link) => expect(errorLink(address, 'Wrong: ', PATH)).toBe(link));
});
