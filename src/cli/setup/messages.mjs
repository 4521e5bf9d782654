// @ts-check

const en = {
  installing: () => 'Installing what the lockfile names; this usually takes less than a minute.',
  installed: (/** @type {string} */ seconds) => `Installed in ${seconds} s.`,
  waiting: () => 'Another set-up is running in this folder; waiting for it.',
  interrupted: () => 'Set-up was interrupted; the next run starts it afresh.',
  installFailed: (/** @type {string} */ log) =>
    `npm ci failed. It said:\n\n${log}\n\n` +
    'Check the network, or the registry that `npm config get registry` names, and run the command again.',
  noNpm: () => 'npm was not found. Run the command through npm, for example `npm start`.',
  oldNode: (/** @type {string} */ found, /** @type {string} */ least) =>
    `Unexpected Node ${found} and none ready-made for this platform, expected ${least} or later. ` +
    'Install a current Node and run the command again.',
  failed: (/** @type {string} */ reason) => `Set-up failed: ${reason}`,
  badPort: (/** @type {string} */ value) =>
    `Unexpected PORT \`${value}\`, expected a whole number from 1 to 65535; for example PORT=8080.`,
  busyPort: (/** @type {string} */ port, /** @type {string} */ free) =>
    `Port ${port} is in use by another program. Stop it, or choose another port: PORT=${free} npm start`,
  deniedPort: (/** @type {string} */ port, /** @type {string} */ free) =>
    `This account may not use port ${port}. Choose a higher one: PORT=${free} npm start`,
  setUp: () => 'Set-up ',
  built: () => 'Build  ',
  serving: () => 'Serving',
  pages: (/** @type {string} */ count, /** @type {string} */ made) =>
    `${count} pages, ${made === '0' ? 'nothing has changed' : `${made} made anew`}`,
  noAddress: () =>
    'site.yaml names no `address`: the site has no canonical links, sitemap, feeds and share pictures.',
  stop: () => 'Ctrl-C ends',
  buildFailed: () => 'The build failed.',
  badOption: (/** @type {string} */ found) =>
    `Unexpected option \`${found}\`, expected \`--preview\` or none.`,
  noDist: () => 'There is no built site in dist/. Run `npm run build` first.',
  noBrowser: (/** @type {string} */ tried) =>
    'The browser tests need Chromium, Chrome or Edge, and none was found that starts. ' +
    'Install one, or name it: SHUDU_BROWSER=/path/to/chrome npm test\n' +
    `Tried: ${tried}`,
  badBrowser: (/** @type {string} */ path) =>
    `SHUDU_BROWSER names \`${path}\`, which does not start as a browser. Correct it or unset it.`,
  aptBrowser: () =>
    'No browser found for the tests; installing Debian’s chromium and Chinese fonts with apt-get.',
  npmBrowser: () =>
    'No browser found for the tests; installing one from npm into node_modules/.shudu.',
};

/** @type {typeof en} */
const zh = {
  installing: () => '正在按锁定文件安装依赖，一般不到一分钟。',
  installed: (seconds) => `安装完成，用时 ${seconds} 秒。`,
  waiting: () => '本目录正有另一次安装，等它结束。',
  interrupted: () => '安装被中断，下次运行会重新开始。',
  installFailed: (log) =>
    `npm ci 没有成功，它说：\n\n${log}\n\n` +
    '请检查网络，或 `npm config get registry` 所指的镜像是否可用，然后重新运行。',
  noNpm: () => '找不到 npm。请通过 npm 运行，例如 `npm start`。',
  oldNode: (found, least) =>
    `当前 Node 为 ${found}，本平台又没有现成的版本可用；需要 ${least} 或更高版本。请安装新版 Node 后重新运行。`,
  failed: (reason) => `准备环境时出错：${reason}`,
  badPort: (value) => `PORT 不能是 \`${value}\`，应为 1 到 65535 的整数，例如 PORT=8080。`,
  busyPort: (port, free) =>
    `端口 ${port} 已被其他程序占用。请先停止那个程序，或改用其他端口：PORT=${free} npm start`,
  deniedPort: (port, free) =>
    `当前账户无权使用端口 ${port}。请改用较大的端口号：PORT=${free} npm start`,
  setUp: () => '准备',
  built: () => '生成',
  serving: () => '网址',
  pages: (count, made) => `${count} 页，${made === '0' ? '没有变化' : `重新生成 ${made} 页`}`,
  noAddress: () => 'site.yaml 里没有写 `address`：网站没有规范网址、站点地图、订阅源和分享图。',
  stop: () => '按 Ctrl-C 结束',
  buildFailed: () => '生成失败。',
  badOption: (found) => `不认识选项 \`${found}\`，只有 \`--preview\`。`,
  noDist: () => 'dist/ 里还没有生成好的网站。请先运行 `npm run build`。',
  noBrowser: (tried) =>
    '浏览器测试需要 Chromium、Chrome 或 Edge，没有找到能启动的。' +
    '请安装一个，或用环境变量指明：SHUDU_BROWSER=/path/to/chrome npm test\n' +
    `已尝试：${tried}`,
  badBrowser: (path) =>
    `SHUDU_BROWSER 指向 \`${path}\`，但它不能作为浏览器启动。请改正或取消设置。`,
  aptBrowser: () => '没有找到测试用的浏览器，正用 apt-get 安装 Debian 的 chromium 和中文字体。',
  npmBrowser: () => '没有找到测试用的浏览器，正从 npm 安装一个到 node_modules/.shudu。',
};

/**
 * The language of the command line: SHUDU_LANG, else what the environment says, else English.
 * @param {Record<string, string | undefined>} env
 * @returns {'zh' | 'en'}
 */
export function messageLanguage(env) {
  const named = env['SHUDU_LANG'] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(named) ? 'zh' : 'en';
}

/**
 * One sentence in the reader's language, e.g. say('busyPort', '4321', '4322').
 * @param {keyof typeof en} key
 * @param {...string} values
 * @returns {string}
 */
export function say(key, ...values) {
  const dictionary = messageLanguage(process.env) === 'zh' ? zh : en;
  const sentence = /** @type {(...values: string[]) => string} */ (dictionary[key]);
  return sentence(...values);
}
