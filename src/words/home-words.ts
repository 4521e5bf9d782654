const en = {
  kicker: 'Annual reports of industrial parks, in Chinese and English',
  /** A headline breaks between these phrases and nowhere else. */
  headline: ['Every figure', 'has a source'],
  lede: 'Each report keeps the figures of a year as its source printed them. Every figure has a row of its own in the data; where figures do not add up a data note says so, and no figure of a source is altered.',
  none: 'There is no report here yet.',
  reports: 'Reports',
  read: 'Read the report',
  held: 'On this site',
  counts: { reports: 'Reports', parks: 'Parks', figures: 'Figures', notes: 'Data notes' },
  units: { reports: '', parks: '', figures: '', notes: '' },
  doubts: {
    title: 'What does not add up',
    /** The number of notes stands between them. */
    counted: [
      'Data notes in the reports: ',
      '. They say where a source contradicts itself, cannot be recomputed or leaves something open. One of them:',
    ],
    read: 'Read it in its report',
  },
  parks: 'Parks',
  ways: 'Across the reports',
  way: {
    indicators: 'What is measured, and what each park prints of it.',
    targets: 'What was aimed at, and what came of it.',
    compare: 'The parks side by side, where their figures can be compared.',
    method: 'How a figure gets from its source to the page.',
  },
  rules: {
    title: 'Three rules',
    items: [
      [
        'A number is written once.',
        'It stands in one data file. Panel, tables and both languages take it from there.',
      ],
      [
        'What is read can be written back.',
        'Wording such as “over RMB 16 billion” or “up 160 percent year on year” becomes one exact quantity, and is written from it again in the manner of each language.',
      ],
      [
        'Published as printed, doubted in the open.',
        'A published figure is never quietly mended. What does not add up is said, in a note that readers see.',
      ],
    ],
  },
};

/** Words of the front page. */
export const homeWords: { readonly en: typeof en; readonly zh: typeof en } = {
  en,
  zh: {
    kicker: '产业园区双语年度报告',
    headline: ['每一个数字，', '都有出处'],
    lede: '每份报告收录一年的数字，来源怎么印，这里就怎么登。每个数字在数据表里各占一行；对不上的地方写成数据说明，不替来源改数。',
    none: '这里暂时没有报告。',
    reports: '报告',
    read: '读报告',
    held: '本站收录',
    counts: { reports: '报告', parks: '园区', figures: '数字', notes: '数据说明' },
    units: { reports: '份', parks: '个', figures: '个', notes: '条' },
    doubts: {
      title: '对不上的地方',
      counted: [
        '各份报告共附数据说明',
        '条，写明来源里自相矛盾、验算不出、没有交代清楚的地方。其中一条：',
      ],
      read: '到报告里看这条说明',
    },
    parks: '园区',
    ways: '跨报告阅读',
    way: {
      indicators: '量的是什么，各园区各印了多少。',
      targets: '当初定了多少，后来做到多少。',
      compare: '园区并排看，可比的才放在一起。',
      method: '一个数字怎样从来源走到页面。',
    },
    rules: {
      title: '三条规矩',
      items: [
        ['一个数字只写一次。', '它只存在一个数据文件里，数读栏、表格和两种语言的页面都从那里取。'],
        [
          '读得进，写得回。',
          '“超160亿元”“增长近2.5倍”“超八成”这类说法，先读成一个精确的量，再按两种语言各自的习惯写出来。',
        ],
        [
          '照原样刊出，有疑问就公开说。',
          '已经公布的数字不会被悄悄改掉。对不上的地方写成说明，让读者看见。',
        ],
      ],
    },
  },
};
