const en = {
  title: 'Parks',
  lede: 'The parks on this site, each with its reports and the leading figure of each report.',
  none: 'There is no park here yet.',
  noReports: 'There is no report on this park yet.',
  zones: 'Zones',
  industries: 'Industries',
  reports: 'Reports',
  columns: {
    report: 'Report',
    kind: 'Kind',
    covers: 'Covers',
    issued: 'Issued',
    lead: 'Leading figure',
    figures: 'Figures',
    indicator: 'Indicator',
    printed: 'As printed',
    where: 'Document',
  },
  series: 'Over time',
  seriesNote:
    'Figures printed for more than one period, with the same scope, status and kind of period.',
  conflicts: 'Figures that disagree',
  conflictsNote:
    'Different figures for what is, or seems to be, the same thing. Each is published as printed.',
  note: 'Data note',
  figures: 'All figures, by indicator',
};

/** Words of the pages of parks. */
export const parkWords: { readonly en: typeof en; readonly zh: typeof en } = {
  en,
  zh: {
    title: '园区',
    lede: '本站收录的园区，各园区的报告，以及各份报告放在最前面的那个数。',
    none: '这里暂时没有园区。',
    noReports: '这个园区暂时没有报告。',
    zones: '片区',
    industries: '产业',
    reports: '报告',
    columns: {
      report: '报告',
      kind: '类型',
      covers: '覆盖',
      issued: '发布',
      lead: '主要数字',
      figures: '数字',
      indicator: '指标',
      printed: '原文所印',
      where: '文件',
    },
    series: '前后各期',
    seriesNote: '印出不止一期、口径和性质相同、时段类型也相同的数。',
    conflicts: '说法不一的数',
    conflictsNote: '说的是同一件事，或者看上去是同一件事，印出的数却不一样。都照印。',
    note: '数据说明',
    figures: '全部数字，按指标列出',
  },
};
