const en = {
  /** The language and place of a page as Open Graph names it. */
  locale: 'en_US',
  feed: {
    follow: 'Feed of reports and corrections',
    atom: 'Reports and corrections (Atom)',
    json: 'Reports and corrections (JSON Feed)',
    /** In braces stands what the entry is about. */
    corrected: '[{kind}] {name}: was {from}, now {to}',
    /** Round what was printed and what stands there now. */
    was: [' was ', ', is now ', '.'],
    inReport: 'In the report: ',
    reason: 'Reason: ',
  },
  dataset: {
    name: '{report}: the figures',
    description:
      'All figures of the report “{report}” ({park}, {covers}): {figures} of them, each with its value, unit, period, scope and status, the wording of the source, and the place where the source prints it. As CSV and as JSON.',
  },
  correction: '{kind}: {name} was {from}, is now {to}.',
  image: '{park}, {covers}: {title}',
};

/** Words for those who read a page without seeing it: feeds, search engines, other sites. */
export const headWords: { readonly en: typeof en; readonly zh: typeof en } = {
  en,
  zh: {
    locale: 'zh_CN',
    feed: {
      follow: '订阅报告与更正',
      atom: '报告与更正（Atom）',
      json: '报告与更正（JSON Feed）',
      corrected: '[{kind}] {name}：原为{from}，现为{to}',
      was: ['原为', '，现为', '。'],
      inReport: '所在报告：',
      reason: '原因：',
    },
    dataset: {
      name: '{report}：全部数字',
      description:
        '报告《{report}》（{park}，{covers}）的全部数字，共{figures}个，逐条列出数值、单位、时期、口径、性质、来源原文的说法和印在来源的什么地方，提供CSV和JSON两种格式，可以下载。',
    },
    correction: '{kind}：{name}原为{from}，现为{to}。',
    image: '{park}，{covers}：{title}',
  },
};
