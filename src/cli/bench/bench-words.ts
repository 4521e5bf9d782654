import { messageLanguage } from '../setup/messages.mjs';

/** What the bench says; the English keys type the Chinese ones. */
const en = {
  unknownArgument: (found: string) =>
    `Unexpected \`${found}\`, expected \`--editions NUMBER\` or \`--json FILE\` (\`-\` for standard output).`,
  badEditions: (found: string, most: string) =>
    `Unexpected \`--editions ${found}\`, expected a whole number from 1 to ${most}.`,
  badFile: (path: string) =>
    `Unexpected \`--json ${path}\`, expected a file in a folder that exists, or \`-\` for standard output.`,
  writing: (editions: string) => `Writing ${editions} editions.`,
  failed: (site: string, build: string) => `The build failed (${site}, ${build}).`,
  shudu: () => 'Shudu',
  bare: () => 'bare Astro',
  cold: () => 'cold',
  unchanged: () => 'unchanged',
  'one-edit': () => 'one edit',
  memory: () => 'memory',
  editions: (count: string) => `${count} editions`,
  pages: () => 'pages',
  seconds: () => 'seconds',
  'per-second': () => 'pages/s',
  megabytes: () => 'peak MB',
  ratios: () => 'Shudu ÷ bare Astro',
  ratio: () => 'ratio',
  target: () => 'target',
  met: () => 'met',
  missed: () => 'missed',
  zh: () => 'Chinese',
  en: () => 'English',
  index: (language: string, documents: string, files: string, kilobytes: string) =>
    `Search in ${language}: ${documents} documents, ${files} files, ${kilobytes} kB`,
  query: () => 'first search',
  results: () => 'results',
  files: () => 'files',
  caution: () =>
    'Times differ from run to run and from machine to machine; the ratios of one run count.',
};

type BenchWords = typeof en;

const zh: BenchWords = {
  unknownArgument: (found) =>
    `不认识 \`${found}\`，可用 \`--editions 数目\`、\`--json 文件\`（\`-\` 为标准输出）。`,
  badEditions: (found, most) => `\`--editions ${found}\` 不对，应为 1 到 ${most} 的整数。`,
  badFile: (path) => `\`--json ${path}\` 不对，应为已有目录里的一个文件，或 \`-\`（标准输出）。`,
  writing: (editions) => `正在写出 ${editions} 期内容。`,
  failed: (site, build) => `生成失败（${site}，${build}）。`,
  shudu: () => '数读',
  bare: () => '裸 Astro',
  cold: () => '首次',
  unchanged: () => '未改动',
  'one-edit': () => '改一处',
  memory: () => '内存',
  editions: (count) => `${count} 期`,
  pages: () => '页数',
  seconds: () => '秒',
  'per-second': () => '页/秒',
  megabytes: () => '峰值 MB',
  ratios: () => '数读 ÷ 裸 Astro',
  ratio: () => '比值',
  target: () => '目标',
  met: () => '达到',
  missed: () => '未达到',
  zh: () => '中文',
  en: () => '英文',
  index: (language, documents, files, kilobytes) =>
    `${language}搜索：${documents} 条，${files} 个文件，${kilobytes} kB`,
  query: () => '第一次搜索',
  results: () => '结果',
  files: () => '文件',
  caution: () => '用时因机器和当时的负载而异，要看的是同一次运行里的比值。',
};

/** The words in the language of the environment. */
export function benchWords(env: Record<string, string | undefined>): BenchWords {
  return messageLanguage(env) === 'zh' ? zh : en;
}
