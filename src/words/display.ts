/** What readers may choose of the display. */
export const modesEn = {
  elder: 'Large type',
  display: 'Display',
  scheme: {
    name: 'Colors',
    choices: [
      ['', 'As the system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
  contrast: {
    name: 'Contrast',
    choices: [
      ['', 'As the system'],
      ['more', 'High'],
    ],
  },
  size: {
    name: 'Text size',
    choices: [
      ['', 'Standard'],
      ['1', 'Large'],
      ['2', 'Larger'],
      ['3', 'Largest'],
    ],
    note: 'From Large on, pages have one column and larger buttons.',
  },
  aloud: { start: 'Read this page aloud', stop: 'Stop reading' },
};

export const modesZh: typeof modesEn = {
  elder: '长者版',
  display: '显示',
  scheme: {
    name: '颜色',
    choices: [
      ['', '随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
    ],
  },
  contrast: {
    name: '对比',
    choices: [
      ['', '随系统'],
      ['more', '高对比'],
    ],
  },
  size: {
    name: '字号',
    choices: [
      ['', '标准'],
      ['1', '大'],
      ['2', '更大'],
      ['3', '最大'],
    ],
    note: '“大”起为长者版：单栏排版，按钮加大。',
  },
  aloud: { start: '朗读本页', stop: '停止朗读' },
};
