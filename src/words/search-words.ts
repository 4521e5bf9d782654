const en = {
  self: 'Search',
  about: 'Search the figures, texts, data notes and indicators of all reports.',
  label: 'Words, figures, parks or years',
  go: 'Search',
  /** `{count}` and `{query}` stand for what the page puts there. */
  one: '1 result for “{query}”',
  found: '{count} results for “{query}”',
  nearly: 'About {count} results for “{query}”',
  none: 'Nothing found for “{query}”. Try other words, or start from an indicator or a report.',
  split: '“{query}” stands nowhere as a whole. {count} results for {list}',
  failed:
    'The search index could not be fetched. Try again later, or start from an indicator or a report.',
  list: ' + ',
  groups: {
    names: 'Indicators, parks and reports',
    figures: 'Figures',
    passages: 'Text and data notes',
  },
  kinds: {
    indicator: 'Indicator',
    park: 'Park',
    report: 'Report',
    note: 'Data note',
    definition: 'Definition',
  },
  counted: '{count}',
  countedNearly: 'about {count}',
  further: 'Show more',
  indicators: 'Indicators',
  reports: 'Reports',
};

/** Words of the search page. */
export const searchWords: { readonly en: typeof en; readonly zh: typeof en } = {
  en,
  zh: {
    self: '搜索',
    about: '在全部报告的数字、正文、数据说明和指标中搜索。',
    label: '词语、数字、园区或年份',
    go: '搜索',
    one: '“{query}”：1条结果',
    found: '“{query}”：{count}条结果',
    nearly: '“{query}”：约{count}条结果',
    none: '没有找到“{query}”。可以换一个说法，或者从指标和报告找起。',
    split: '“{query}”没有连着出现过。分开查{list}，有{count}条结果',
    failed: '搜索所需的文件没有取到。可以稍后再试，或者从指标和报告找起。',
    list: '、',
    groups: { names: '指标、园区、报告', figures: '数字', passages: '正文与数据说明' },
    kinds: {
      indicator: '指标',
      park: '园区',
      report: '报告',
      note: '数据说明',
      definition: '定义',
    },
    counted: '{count}条',
    countedNearly: '约{count}条',
    further: '显示更多',
    indicators: '指标',
    reports: '报告',
  },
};
