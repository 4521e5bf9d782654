import { describe, expect, test } from 'vitest';
import { leavesSite } from '../../../src/derive/leaves-site.ts';
import type { SiteSettings } from '../../../src/model/site-settings.ts';

const site = {
  name: { zh: '站' },
  publisher: { zh: '社' },
  profile: 'government',
  government: { domain: 'park.example', 'own-hosts': ['own.example'] },
} as const satisfies SiteSettings;

describe('leavesSite(site, href)', () => {
  test.each([
    'https://company.example/',
    'http://www.gov.cn.evil.example/',
    'https://evilgov.cn/',
    'https://gov.cn.example/',
    'https://notown.example/',
  ])('a reader is asked before %s', (href) => expect(leavesSite(site, href)).toBe(true));

  test.each([
    'https://www.gov.cn/',
    'https://gov.cn/',
    'http://beian.miit.gov.cn/',
    'https://HUAINAN.GOV.CN/',
    'https://bszs.conac.cn/sitename?id=0',
    'https://示例.政务/',
    'https://own.example/',
    'https://data.own.example/',
    'https://park.example/method/',
    '/method/',
    '#signed',
    'mailto:a@company.example',
    'tel:0000-00000000',
  ])('and goes straight to %s', (href) => expect(leavesSite(site, href)).toBe(false));

  test('a plain site asks nobody', () =>
    expect(leavesSite({ ...site, profile: 'plain' }, 'https://company.example/')).toBe(false));
});
