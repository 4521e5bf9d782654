import { describe, expect, test } from 'vitest';
import { checked } from './checked.ts';

const SIGNED = '- { id: signed, indicator: projects, value: 43个, period: 2022 }\n';
const made = (until = '2023-02-01', more = ''): string =>
  `- { id: made, indicator: output, value: 56.6亿元, period: 2022, embargo: ${until}${more} }\n`;
const prose = (text: string): string => `<Section id="all">\n${text}\n</Section>\n`;
const OPEN = { zh: '引进项目43个。', en: 'Projects signed: 43 projects.' };
const HELD = {
  zh: '<Embargoed fact="made">\n工业总产值56.6亿元。\n</Embargoed>',
  en: '<Embargoed fact="made">\nGross output was RMB 5.66 billion.\n</Embargoed>',
};
/** What is said of an edition that prints its figure under embargo only where it may, and this. */
function said(facts: string, report = '', zh = '', en = ''): string[] {
  return checked({
    facts,
    report,
    zh: prose(`${OPEN.zh}\n\n${HELD.zh}\n\n${zh}`),
    en: prose(`${OPEN.en}\n\n${HELD.en}\n\n${en}`),
  })
    .filter(({ rule }) => rule !== 'panel-complete')
    .map(({ rule, place }) => `${place.file.split('/').at(-1)}:${place.line} ${rule}`);
}

describe('a figure under embargo may not be printed', () => {
  test.each([
    ['in a paragraph', '', '工业总产值56.6亿元。', 'Gross output was RMB 5.66 billion.'],
    ['in a list', '', '- 工业总产值56.6亿元。', '- Gross output was RMB 5.66 billion.'],
    [
      'in a table',
      '',
      '| 指标 | 数 |\n| --- | --- |\n| 工业总产值 | 56.6亿元 |',
      '| What | Value |\n| --- | --- |\n| Gross output | RMB 5.66 billion |',
    ],
    [
      'in words that name it',
      '',
      '达<Fact id="made">56.6亿元</Fact>。',
      'It came to <Fact id="made">RMB 5.66 billion</Fact>.',
    ],
    ['in the headline', 'title: { zh: 工业总产值56.6亿元, en: Gross output RMB 5.66 billion }'],
    ['in the lede', 'lede: { zh: 工业总产值56.6亿元。, en: Gross output was RMB 5.66 billion. }'],
    [
      'in the label of another figure',
      'highlights: [{ fact: signed, label: { zh: 工业总产值56.6亿元之外, en: Beside gross output of RMB 5.66 billion } }]',
    ],
    [
      'in a note on another figure',
      'notes: [{ facts: [signed], zh: 工业总产值56.6亿元另计。, en: Gross output of RMB 5.66 billion is apart. }]',
    ],
  ])('%s', (_, report, zh = '', en = '') => {
    const found = said(SIGNED + made(), report, zh, en);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((one) => one.split(' ')[1]))).toEqual(new Set(['embargo-printed']));
  });

  test('in the remark on another figure', () => {
    const signed = SIGNED.replace(
      ' }\n',
      ', note: { zh: 另有56.6亿元。, en: Beside RMB 5.66 billion. } }\n',
    );
    expect(said(signed + made())).toEqual([
      'facts.yaml:1 embargo-printed',
      'facts.yaml:1 embargo-printed',
    ]);
  });

  test('nor boasted of', () => {
    expect(
      said(
        SIGNED + made('2023-02-01', ', claims: [历年之最]'),
        '',
        '<Embargoed fact="made">\n历年之最。\n</Embargoed>\n\n历年之最。',
        '<Embargoed fact="made">\nIt was the highest on record.\n</Embargoed>',
      ).filter((one) => one.startsWith('report.zh')),
    ).toEqual(['report.zh.mdx:12 embargo-printed']);
  });
});

describe('it may be printed', () => {
  test('inside <Embargoed> of it', () => expect(said(SIGNED + made())).toEqual([]));

  test('in a report that waits as long', () => {
    const [zh, en] = ['工业总产值56.6亿元。', 'Gross output was RMB 5.66 billion.'];
    expect(said(SIGNED + made(), 'embargo: 2023-02-01T00:00+08:00', zh, en)).toEqual([]);
    expect(said(SIGNED + made(), 'embargo: 2023-01-31', zh, en)).not.toEqual([]);
  });

  test('in its own panel cell and in notes on it', () => {
    const report = `highlights: [{ fact: made, label: { zh: 工业总产值56.6亿元, en: Gross output RMB 5.66 billion } }]
notes: [{ facts: [signed, made], zh: 工业总产值56.6亿元。, en: Gross output of RMB 5.66 billion. }]`;
    expect(said(SIGNED + made(), report)).toEqual([]);
  });
});

test('<Embargoed> of a figure that is public holds nothing back, and says so', () => {
  expect(said(SIGNED + made().replace(', embargo: 2023-02-01', ''))).toEqual([
    'report.en.mdx:4 embargo-printed',
    'report.zh.mdx:4 embargo-printed',
  ]);
});

test('<Embargoed> of a figure that is public sooner does not do', () => {
  const sooner =
    '- { id: begun, indicator: started, value: 34个, period: 2022, embargo: 2023-01-01 }\n';
  const found = checked({
    facts: SIGNED + made() + sooner,
    zh: prose(
      `${OPEN.zh}\n\n<Embargoed fact="begun">\n动工项目34个，工业总产值56.6亿元。\n</Embargoed>`,
    ),
    en: prose(
      `${OPEN.en}\n\n<Embargoed fact="begun">\nProjects started: 34 projects. Gross output was RMB 5.66 billion.\n</Embargoed>`,
    ),
  });
  expect(found.map(({ message }) => message.zh)).toEqual([
    expect.stringContaining('`made` 在 `2023-02-01` 之前不公开'),
    expect.stringContaining('`made` 在 `2023-02-01` 之前不公开'),
  ]);
});

test('a figure that another document holds back is not public here', () => {
  const found = checked({
    facts: `${SIGNED.replace(' }', ', same-as: xinqu/2023:signed }')}`,
    later: {
      facts:
        '- { id: signed, indicator: projects, value: 43个, period: 2022, same-as: xinqu/2022:signed }',
      report: 'embargo: 2023-02-01',
    },
  });
  expect(found.map(({ rule, place }) => `${place.file} ${rule}`)).toEqual([
    'parks/xinqu/2022/facts.yaml embargo-printed',
  ]);
});
