import { headWords } from './head-words.ts';
import { homeWords } from './home-words.ts';
import { parkWords } from './park-words.ts';
import { searchWords } from './search-words.ts';
import { siteWords } from './site-words.ts';
import { comparisonEn } from './comparison.ts';
import { targetsEn } from './targets.ts';
import { officialEn } from './government-words.ts';
import { recordEn } from './record.ts';
import { modesEn } from './display.ts';
import { previewEn } from './preview.ts';

/** English interface words; the keys here are the keys that Chinese must have. */
export const en = {
  tag: 'en',
  ownName: 'English',
  skip: 'Skip to the content',
  otherLanguage: 'Language',
  pages: 'Pages of this report',
  /** Between the parts of a page's title. */
  titleJoin: ' · ',
  site: siteWords.en,
  home: homeWords.en,
  park: parkWords.en,
  record: recordEn,
  report: {
    self: 'Report',
    covers: 'Covers',
    kind: 'Kind',
    issuer: 'Source',
    issued: 'Issued',
    published: 'Published here',
    figures: 'Figures',
    figuresJoin: ', ',
    toData: 'all in the data',
    /** The second part stands out. */
    panel: ['', 'Breakthroughs', ' in Numbers'],
    /** Where no figure of it broke through. */
    plainPanel: ['Key Figures', '', ''],
    panelNote: 'Press a figure for its definition, scope and source',
    contents: 'Contents',
    note: 'Data note',
    noteMark: 'see data note',
    notes: 'Data notes',
    otherNotes: 'Other data notes',
    sources: 'Sources',
    corrections: 'Corrections',
    /** Between what a figure was and what it is now. */
    corrected: 'now',
    correctedStop: '. ',
    untranslated: 'This text has not been translated into English; it is shown in Chinese.',
    unwritten: 'This report has no text yet. Its figures are in the data.',
    photoCredit: 'Photo',
    dataLink: 'All figures, as a table and as files',
  },
  data: {
    self: 'Data',
    title: 'Every figure',
    lede: 'All figures of the report, in English and as the source prints them, with the value in base units where the source uses others.',
    empty: 'This report holds no figures yet.',
    files: 'Files',
    csv: 'for spreadsheets',
    json: 'for programs',
    package: 'what the columns mean',
    download: 'Download',
    indicator: 'Indicator',
    value: 'Value and change',
    claims: 'Claims',
    when: 'Period and status',
    where: 'Printed in',
    used: 'Used and explained',
    other: 'In no section',
    printed: 'as printed',
    changeOnly: 'only the change is printed',
    claimOnly: 'no value is printed',
    actual: 'actual',
    unclear: 'the source leaves open whether this figure is meant',
    /** Behind the name of a place. */
    also: ' also printed',
    panel: 'Panel',
    note: 'Note',
  },
  chart: {
    table: 'The figures as a table',
    columns: {
      name: 'What',
      value: 'Value',
      change: 'Change',
      mark: 'Mark',
      target: 'Target',
      margin: 'Beyond it',
      period: 'Period',
      status: 'Status',
    },
    list: ', ',
    sentence: ' ',
    /** In braces stands what the chart puts there. */
    extremes: 'Largest: {name}, {value}; smallest: {least}, {small}.',
    one: '{name}: {value}.',
    open: 'An open end means that the source says over, nearly, about or under and gives no exact figure.',
    /** In the key, what is drawn in vermilion. */
    broke: '{status}, broke through',
    unalike: 'The chart shows figures of unlike status ({list}), which must not be added up.',
    whole: '{name}: {value}. Parts: {list}.',
    part: '{name}: {value}',
    rest: 'Not itemized',
    restSaid: 'Not itemized: {value} (computed here: {sum}).',
    roundingSaid:
      'The parts differ from the whole by {value} (computed here: {sum}), which rounding may explain.',
    computed: 'computed here',
    against: '{value} against {mark}',
    /** At the stroke of a target, lest it be read as the value beside it. */
    aim: 'target {mark}',
    againstTarget: '{value} against a target of {mark}',
    margins:
      'Furthest beyond its mark: {name} ({value}); least: {least} ({small}). The distances are computed here, each as a share of its own mark, so that figures in different units can stand side by side.',
    bullets: 'The stroke across each bar is the mark: {list}.',
    targets: 'The stroke across each bar is the target: {list}.',
    nested: 'Each row lies inside the one above it, so the rows must not be added up: {list}.',
    growth:
      'Strongest: {name}, {value}; weakest: {least}, {small}. Each rate has a base of its own, so the rates must not be added or subtracted.',
    outlier: 'The line of {name} is cut short: {value} would squash the others.',
    uncounted: 'no figure printed',
    ladder: 'From the furthest stage to the earliest: {list}.',
    track: 'From {first} ({from}) to {last} ({to}).',
    source: 'Source: {list}',
    take: 'Take away',
    svg: 'SVG drawing',
    png: 'PNG picture',
    csv: 'CSV data',
    page: 'Page of this chart',
    cite: 'How to cite',
    citation: '{title}. {report}, {site}.',
    live: 'Interactive chart; arrow keys move between the figures, Escape ends it.',
  },
  comparison: comparisonEn,
  targets: targetsEn,
  modes: modesEn,
  preview: previewEn,
  official: officialEn,
  head: headWords.en,
  search: searchWords.en,
  foot: {
    publisher: 'Published by',
    licence: 'Data under',
    wrong: 'Report a wrong figure',
    made: 'Made with Shudu, open source under the MIT license.',
  },
};

/** What every language must say, and nothing more. */
export type Words = typeof en;
