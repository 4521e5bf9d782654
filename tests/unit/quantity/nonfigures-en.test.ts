import { describe, expect, test } from 'vitest';
import { amounts, said } from './short.ts';

describe('read(text, "en") finds no figure in', () => {
  test.each([
    'in 2023',
    'November 8, 2023',
    '8 November 2023',
    'November 2023',
    'January–November 2023',
    '2023-11-08',
    '2021–2025',
    'between 2021 and 2025',
    'the 1990s',
    'at 9:30 a.m.',
    'in the first 11 months of 2023',
    'over the past three years',
    'in the next five years',
    'the fourth quarter of 2023',
    'they meet once a quarter.',
    'the first half of 2023',
    'a three-year action plan',
  ])('a date or a span, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    'the 9th Expo',
    'the 14th Five-Year Plan',
    'the third meeting',
    'the 20th National Congress',
    'in the 21st century',
    'the 1,000th train',
  ])('an ordinal, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    'Phase II',
    'Phase 2',
    'Article 25',
    'Section 3.2',
    'Table 4',
    'Figure 12',
    'page 17',
    'Document No. 47',
    'Plot A4',
    'Building 8',
    'Line 3',
    'Highway 325',
    'the G4 expressway',
    'a 5G base station',
    'PM2.5',
    'COVID-19',
    'Industry 4.0',
    'ISO 9001',
    'the “1+1+9” plan',
    '1. Overview',
    '(2) Projects',
  ])('a number or a code, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    'call +86 755 1234 5678',
    'call 0755-12345678',
    'see https://example.com/2023/45',
    'write to park88@example.com',
    'Hotline 12345',
  ])('an address, %s', (text) => expect(said(text)).toBe(''));

  test.each([
    'one of the parks',
    'at one time',
    'the first of its peers',
    'on the one hand',
    'these two',
    'a ratio of 3:1',
    '24/7 support',
    'a double-digit rise',
    'a one-stop service',
    'a number of firms',
    'second to none',
    'Three Gorges',
  ])('a set phrase, %s', (text) => expect(amounts(text)).toBe(''));
});

describe('read(text, "en") still finds', () => {
  test.each([
    ['In 2023 output was RMB 5.66 billion', '5660000000 CNY'],
    ['On November 8, 3 firms moved in', '3 count'],
    ['Phase II covers 120 mu', '80000 m2'],
    ['In the 14th Five-Year Plan period it added 25 firms', '25 count'],
    ['300 5G base stations', '300 count'],
    ['12 5G base stations and 3 labs', '12 count | 3 count'],
    ['Article 25 lists 12 measures', '12 count'],
    ['2,023 firms', '2023 count'],
    ['RMB 2023', '2023 CNY'],
    ['2025 mu of land', '1350000 m2'],
  ])('the figure beside one: %s is %s', (text, expected) => expect(amounts(text)).toBe(expected));
});
