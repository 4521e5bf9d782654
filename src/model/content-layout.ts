import type { Files } from './folder.ts';
import { nearest } from './nearest.ts';
import type { Both, Problem, Report } from './problem.ts';
import { complaint, isId } from './shape.ts';

/** The pages of the site beside its reports; each is a file in both languages, and an address. */
export const pageNames = ['method', 'about', 'accessibility'] as const;
export type PageName = (typeof pageNames)[number];

const ofSite = ['site.yaml', 'indicators.yaml', 'glossary.yaml', 'ledger.yaml'];
const ofPages = pageNames.flatMap((name) => [`${name}.zh.mdx`, `${name}.en.mdx`]);
const ofPark = ['park.yaml'];
const ofEdition = ['report.yaml', 'facts.yaml', 'report.zh.mdx', 'report.en.mdx'];

/** Says which files no one will read, since a file left out in silence is a page left out. */
export function reportStrayFiles(files: Files, report: Report): void {
  const folders = new Set<string>();
  for (const path of files.keys()) {
    const parts = path.split('/');
    for (const folder of foldersOf(parts)) folders.add(folder);
    const known = knownBeside(parts);
    if (known && !known.includes(parts.at(-1) ?? '')) report(strayFile(path, known));
  }
  for (const folder of folders) {
    if (isId(folder.split('/').at(-1) ?? '')) continue;
    const { rule, message, hint } = badFolder;
    report({ rule, severity: 'error', place: { file: folder, line: 1, column: 1 }, message, hint });
  }
}

/** The files of each park by its id. */
export function filesOfParks(files: Files): ReadonlyMap<string, Files> {
  const parks = new Map<string, Map<string, Uint8Array>>();
  for (const [path, bytes] of files) {
    const [top, id = '', ...rest] = path.split('/');
    if (top !== 'parks' || rest.length === 0 || id === 'images') continue;
    const own = parks.get(id) ?? new Map<string, Uint8Array>();
    parks.set(id, own.set(path, bytes));
  }
  return parks;
}

/** The folders of a path that become part of an address: the park's and the edition's. */
function foldersOf([top, park, edition, ...rest]: readonly string[]): string[] {
  if (top !== 'parks' || park === undefined || edition === undefined) return [];
  const isEdition = rest.length > 0 && edition !== 'images';
  return [`parks/${park}`, ...(isEdition ? [`parks/${park}/${edition}`] : [])];
}

/** The names that may stand where the file stands; null where any may. */
function knownBeside(parts: readonly string[]): readonly string[] | null {
  const [top, , ...inPark] = parts;
  if (parts.length === 1) return ofSite;
  if (top === 'pages') return parts.length === 2 ? ofPages : [];
  if (top === 'badges') return parts.length === 2 ? null : [];
  if (top !== 'parks') return [];
  if (inPark[0] === 'images' || inPark[1] === 'images') return inPark.length > 1 ? null : [];
  if (inPark.length === 1) return ofPark;
  return inPark.length === 2 ? ofEdition : [];
}

function strayFile(file: string, known: readonly string[]): Problem {
  const meant = nearest(file.split('/').at(-1) ?? '', known);
  return {
    rule: 'unknown-file',
    severity: 'warning',
    place: { file, line: 1, column: 1 },
    message: { zh: '这个文件不会被读取', en: 'Unexpected file, nothing reads it' },
    hint: meant
      ? { zh: `是不是 \`${meant}\`？`, en: `Did you mean \`${meant}\`?` }
      : elsewhere(known),
  };
}

function elsewhere(known: readonly string[]): Both {
  const list = known.map((name) => `\`${name}\``).join(' ');
  const zh = '图片放进 images/，其他的移到内容目录之外';
  const en = 'Pictures belong into images/, other things out of the content folder';
  return list === ''
    ? { zh, en }
    : { zh: `这里可放 ${list}；${zh}`, en: `Here are ${list}. ${en}` };
}

const badFolder = complaint(
  'id-form',
  '目录名会成为网址，只能用小写字母、数字和连字符',
  '例如 `jianghai`、`2023-interim`',
  'Unexpected name of a folder, expected lower-case letters, digits and hyphens as in an address',
  'For example `jianghai` or `2023-interim`',
);
