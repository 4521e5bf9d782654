/** English interface words; the keys here are the keys that Chinese must have. */
export const en = {
  tag: 'en',
  ownName: 'English',
  brand: 'Shudu 数读',
  skip: 'Skip to the content',
  otherLanguage: 'Language',
  home: {
    title: 'Shudu: bilingual annual reports of industrial parks',
    description:
      'Shudu is an open-source static-site generator for bilingual annual reports of industrial parks, still being written.',
    kicker: 'Bilingual annual reports of industrial parks',
    /** A headline breaks between these phrases and nowhere else. */
    headline: ['Every figure', 'has a source'],
    lede: 'Shudu makes a year of an industrial park, its figures and its prose, into an annual report on the web, in Chinese and in English. It is an open-source static-site generator and still being written: there is no report here yet.',
    facts: [
      ['State', 'Being written'],
      ['Languages', 'Chinese, English'],
      ['Licence', 'MIT'],
    ],
    panel: {
      title: 'As of now',
      note: 'The first figures of this site, published as they are',
      lead: {
        label: 'Reports published',
        value: '0',
        unit: 'reports',
        mark: '1',
        remark: 'The first is still to be written',
      },
      cells: [
        {
          label: 'Languages of this page',
          value: '2',
          unit: 'languages',
          remark: 'Chinese at the root, English beside it',
        },
        {
          label: 'Requests to other hosts',
          value: '0',
          unit: 'requests',
          remark: 'No script, no foreign fonts, no counters',
        },
      ],
    },
    plans: {
      title: 'What will stand here',
      items: [
        [
          'The report',
          'The text of the year in both languages. Every figure in it leads to its row in the data.',
        ],
        [
          'Breakthroughs',
          'The marks a park passed in the year: figure, scope, period and source, and how far past.',
        ],
        [
          'Indicators and promises',
          'How one measure went over the years, and what became of each target.',
        ],
        [
          'Charts',
          'Drawn when the site is built, readable without a script, each with its table and a description.',
        ],
        [
          'Open data',
          'The figures of every report as files to download, down to the last printed digit.',
        ],
        [
          'Data notes',
          'Where a source contradicts itself, a note beside the passage says so. The source is not corrected.',
        ],
      ],
    },
    rules: {
      title: 'Three rules it will keep',
      items: [
        [
          'A number is written once.',
          'It stands in one data file. Prose, charts, tables and both languages take it from there.',
        ],
        [
          'What is read can be written back.',
          'Wording such as “over RMB 16 billion” or “up 160 percent year on year” becomes one exact quantity, and is written from it again in the manner of each language.',
        ],
        [
          'Published as printed, doubted in the open.',
          'A published figure is never quietly mended. What does not add up is said, in a note that readers see.',
        ],
      ],
      aside: {
        label: 'Note',
        text: 'This site holds no park’s data at present. The wording quoted here only shows what such figures look like.',
      },
    },
  },
  missing: {
    title: 'Page not found',
    text: 'There is nothing at this address. It may have been mistyped, or the page may have moved.',
    back: 'To the front page',
  },
  colophon: 'Shudu is open source, under the MIT licence.',
};

/** What every language must say, and nothing more. */
export type Words = typeof en;
