import { describe, expect, test } from 'vitest';
import type { AddressFault } from '../../../src/model/link-fault.ts';
import { addressFault } from '../../../src/model/link-fault.ts';
import { outline, places } from '../prose/outline.ts';
import { editionOf, libraryOf, wholeContent, wholeReport } from './told.ts';

const fine = [
  'https://www.gov.cn/',
  'http://www.gov.cn/a?b=c#d',
  'HTTPS://WWW.GOV.CN/',
  'https://数据.中国/',
  'https://a.cn:8443/x',
  'https://a.cn/@name',
  'https://a.cn/?to=javascript:x',
  'mailto:data@example.cn?subject=x',
  'tel:+86-000-00000000',
  '/method/',
  '#signed',
  '?lang=en',
  './data/',
  'data/#signed',
];

const faults: [address: string, fault: AddressFault, what: string][] = [
  ['javascript:alert(1)', 'scheme', 'a script'],
  ['JaVaScRiPt:alert(1)', 'scheme', 'in mixed letters'],
  ['java\tscript:alert(1)', 'characters', 'with a tab, which browsers pass over'],
  ['java\nscript:alert(1)', 'characters', 'with a line end'],
  ['\u0001javascript:alert(1)', 'characters', 'behind a control character'],
  [' javascript:alert(1)', 'characters', 'behind a blank'],
  ['java\u200bscript:alert(1)', 'characters', 'with a character that nobody sees'],
  ['javascript：alert(1)', 'scheme', 'with a full-width colon'],
  ['%6aavascript:alert(1)', 'scheme', 'spelled in numbers'],
  ['data:text/html,<script>', 'scheme', 'a page in an address'],
  ['vbscript:x', 'scheme', 'another script'],
  ['blob:https://a.cn/1', 'scheme', 'a page that a script made'],
  ['file:///etc/passwd', 'scheme', 'a file of the machine'],
  ['//evil.example/x', 'scheme', 'a host without a protocol'],
  ['/\\evil.example', 'characters', 'the same with a backslash'],
  ['https:\\\\evil.example', 'characters', 'and behind a protocol'],
  ['https:evil.example', 'host', 'a protocol without its slashes'],
  ['https:///evil.example', 'host', 'with three'],
  ['https://', 'host', 'nothing behind it'],
  ['https://gov.cn@evil.example/', 'user', 'a name that looks like a host'],
  ['https://gov.cn:80@evil.example/', 'user', 'with a password that looks like a port'],
  ['https://a.cn\u202ecn.vog', 'characters', 'a character that turns the rest round'],
  ['http://192.168.1.1/', 'host', 'a number for a name'],
  ['http://3232235777/', 'host', 'in one piece'],
  ['http://0xc0.0xa8.1.1/', 'host', 'in another spelling'],
  ['http://[::1]/', 'host', 'the long kind'],
  ['http://localhost:4321/', 'host', 'the machine it was written on'],
  ['mailto:', 'host', 'a mailbox that is none'],
  ['mailto:a@b.cn%0abcc:c@d.cn', 'host', 'a line end that adds a reader'],
  ['tel:javascript', 'host', 'a telephone that is none'],
  ['', 'characters', 'nothing'],
];

describe('addressFault(href)', () => {
  test.each(fine)('%s is fine', (href) => expect(addressFault(href)).toBeNull());
  test.each(faults)('%j has a fault: %s (%s)', (href, fault) =>
    expect(addressFault(href)).toBe(fault),
  );
});

describe('what it refuses, no editor gets onto a page', () => {
  const typed = faults.filter(([href]) => !/[\s\p{Cc}]|^$/u.test(href));

  test.each(typed)('%s in prose', (href) => {
    const text = `[文](<${href.replaceAll(/[\\<]/g, '\\$&')}>)`;
    expect(places(text).length).toBeGreaterThan(0);
    expect(outline(text)).toBe('p(link[](文))');
  });

  test.each(typed)('%s in report.yaml', (href) => {
    const source = `url: ${JSON.stringify(href)}`;
    const text = wholeReport.replace('id: feature,', `id: feature, ${source},`);
    expect(editionOf(text).problems.map(({ rule }) => rule)).toEqual(['link-form']);
  });

  test.each(typed)('%s in site.yaml', (href) => {
    const site = `${wholeContent['site.yaml']}report-error: ${JSON.stringify(href)}\n`;
    expect(libraryOf({ 'site.yaml': site }).said).toEqual(['site.yaml:3:15 link-form']);
  });
});

test('notes, corrections and labels have no links: what looks like one is printed as typed', () => {
  const note = 'notes: [{ facts: [signed], zh: "[文](javascript:x)", en: "<a href=x>" }]';
  expect(editionOf(`${wholeReport}${note}\n`).problems).toEqual([]);
});
