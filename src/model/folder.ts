import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Both, Problem, Report } from './problem.ts';

/** The files of a folder by their path below it, e.g. "parks/jianghai/park.yaml". */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Far more than any site has; beyond it, the path is most likely not the one meant. */
const MOST_FILES = 100_000;

/** Every file below `folder`, in the order of their names. What cannot be read is a problem. */
export function readFolder(folder: string, report: Report): Files {
  const files = new Map<string, Uint8Array>();
  const root = existing(folder);
  if (root === null || !statSync(root).isDirectory()) {
    report(fileProblem(folder, says.noFolder));
    return files;
  }
  walk(root, root, files, report);
  if (files.size >= MOST_FILES) report(fileProblem(folder, says.tooMany));
  return files;
}

function walk(root: string, folder: string, files: Map<string, Uint8Array>, report: Report): void {
  const within = (path: string): string => relative(root, path).split(sep).join('/');
  const names = orNull(() => readdirSync(folder));
  if (names === null) report(fileProblem(within(folder) || '.', says.unreadable));
  for (const name of (names ?? []).toSorted()) {
    if (name.startsWith('.') || files.size >= MOST_FILES) continue;
    const path = join(folder, name);
    const complaint = complaintOf(root, path);
    if (complaint) {
      report(fileProblem(within(path), complaint));
      continue;
    }
    if (statSync(path).isDirectory()) {
      walk(root, path, files, report);
      continue;
    }
    const bytes = orNull(() => readFileSync(path));
    if (bytes === null) report(fileProblem(within(path), says.unreadable));
    else files.set(within(path), bytes);
  }
}

/** What keeps a file or folder from being read. A link to a file inside is read as that file. */
function complaintOf(root: string, path: string): Says | null {
  const isLink = orNull(() => lstatSync(path))?.isSymbolicLink() ?? false;
  const target = existing(path);
  if (target === null) return isLink ? says.brokenLink : says.unreadable;
  if (target !== root && !target.startsWith(root + sep)) return says.outside;
  const stat = statSync(path);
  if (stat.isDirectory()) return isLink ? says.linkedFolder : null;
  return stat.isFile() ? null : says.unreadable;
}

function existing(path: string): string | null {
  return orNull(() => realpathSync(path));
}

/** The file system throws for whatever it refuses; to us that is one more finding. */
function orNull<Result>(ask: () => Result): Result | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

interface Says {
  readonly rule: string;
  readonly message: Both;
  readonly hint: Both;
}

const says = {
  noFolder: {
    rule: 'no-content',
    message: { zh: '没有这个目录', en: 'Unexpected path, there is no folder of that name' },
    hint: { zh: '检查 `--content` 后面的路径', en: 'See what stands behind `--content`' },
  },
  tooMany: {
    rule: 'no-content',
    message: {
      zh: '这个目录里的文件超过10万个，不像内容目录',
      en: 'Unexpected number of files, expected a content folder of fewer than 100,000',
    },
    hint: { zh: '检查 `--content` 后面的路径', en: 'See what stands behind `--content`' },
  },
  outside: {
    rule: 'link-outside',
    message: {
      zh: '这个链接指向内容目录之外',
      en: 'Unexpected link that leads out of the content folder',
    },
    hint: { zh: '把文件本身放进来', en: 'Put the file itself here' },
  },
  brokenLink: {
    rule: 'link-broken',
    message: {
      zh: '这个链接指向的文件不存在',
      en: 'Unexpected link that leads to nothing',
    },
    hint: {
      zh: '把文件本身放进来，或删去链接',
      en: 'Put the file itself here, or remove the link',
    },
  },
  linkedFolder: {
    rule: 'link-folder',
    message: {
      zh: '这是指向另一个目录的链接，不会读取',
      en: 'Unexpected link to a folder, which is not followed',
    },
    hint: { zh: '把目录本身放进来', en: 'Put the folder itself here' },
  },
  unreadable: {
    rule: 'file-unreadable',
    message: { zh: '读不了这个文件或目录', en: 'Unexpected file or folder that cannot be read' },
    hint: { zh: '检查它的权限', en: 'See who may read it' },
  },
} satisfies Readonly<Record<string, Says>>;

function fileProblem(file: string, { rule, message, hint }: Says): Problem {
  return { rule, severity: 'error', place: { file, line: 1, column: 1 }, message, hint };
}
