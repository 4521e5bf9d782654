/** What a government site says in its footer, on its map and before a reader leaves it, in English. */
export const officialEn = {
  label: 'About this government site',
  sponsor: 'Sponsored by',
  operator: 'Run by',
  contact: 'Contact',
  idCode: 'Site ID code',
  conac: 'Mark of the websites of Party and government bodies',
  findErrors: 'Report an error to the government website service',
  ipv6: 'This site supports IPv6',
  map: {
    self: 'Site map',
    lede: 'Every page of the site in English. The charts stand in their reports.',
    ways: 'The site',
    parks: 'Parks and reports',
    indicators: 'Indicators',
  },
  leaving: {
    /** In braces stands the name of the site. */
    question: 'You are leaving the website of {site}. Continue?',
    to: 'The link leads to',
    go: 'Continue',
    stay: 'Stay',
  },
};

/** The same in Chinese. */
export const officialZh: typeof officialEn = {
  label: '政府网站信息',
  sponsor: '主办单位',
  operator: '承办单位',
  contact: '联系方式',
  idCode: '网站标识码',
  conac: '党政机关网站标识',
  findErrors: '我为政府网站找错',
  ipv6: '本网站支持IPv6',
  map: {
    self: '站点地图',
    lede: '本站的全部中文页面；图表在各自的报告里。',
    ways: '本站',
    parks: '园区和报告',
    indicators: '指标',
  },
  leaving: {
    question: '您访问的链接即将离开“{site}”门户网站，是否继续？',
    to: '这个链接通往',
    go: '继续访问',
    stay: '放弃',
  },
};
