const en = {
  nav: 'Site',
  foot: 'Site, at the foot of the page',
  parks: 'Parks',
  indicators: 'Indicators',
  targets: 'Targets',
  compare: 'Compare',
  method: 'Method',
  about: 'About',
  accessibility: 'Accessibility',
  home: 'Front page',
  contents: 'Contents',
  untranslated: 'This page has not been translated into English; it is shown in Chinese.',
  missing: {
    kicker: 'Error 404',
    title: 'There is no page here',
    text: 'The address may have been mistyped, or the page may have moved. Published reports and their figures keep their addresses.',
    ways: 'Go on from here',
  },
};

/** What every page says of the site round it. */
export const siteWords: { readonly en: typeof en; readonly zh: typeof en } = {
  en,
  zh: {
    nav: '网站',
    foot: '网站，页脚',
    parks: '园区',
    indicators: '指标',
    targets: '目标',
    compare: '对照',
    method: '方法',
    about: '关于',
    accessibility: '无障碍',
    home: '首页',
    contents: '目录',
    untranslated: '这一页还没有中文，以下为英文。',
    missing: {
      kicker: '错误404',
      title: '这里没有页面',
      text: '网址可能输错了，页面也可能已经移走。已经发布的报告和数字，网址不会变。',
      ways: '可以从这里接着看',
    },
  },
};
