/** What a page says that shows what is under embargo, in English. */
export const previewEn = {
  mark: 'Preview, not published',
  /** Before the name of the site in a chart's file. */
  file: '[Preview, not published]',
};

/** The same in Chinese. */
export const previewZh: typeof previewEn = {
  mark: '预览，未发布',
  file: '【预览，未发布】',
};
