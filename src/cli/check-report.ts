import type { Files } from '../model/folder.ts';
import type { Both, Place, Problem } from '../model/problem.ts';
import type { Lang } from '../quantity/quantity.ts';

/** What a printer prints: problems in order, each with the path its file has for the reader. */
export interface Findings {
  readonly named: readonly { readonly problem: Problem; readonly file: string }[];
  readonly files: Files;
  readonly lang: Lang;
}

/** For people: grouped by file, with the line and a mark under the place. */
export function textReport({ named, files, lang }: Findings): string {
  const lines: string[] = [];
  let last = '';
  for (const { problem, file } of named) {
    if (file !== last) lines.push(...(last === '' ? [] : ['']), file);
    last = file;
    const { place, severity, message, hint, rule } = problem;
    lines.push(
      `  ${place.line}:${place.column}  ${severities[severity][lang]}  ${message[lang]}  ${rule}`,
    );
    lines.push(...frame(files.get(place.file), place), `      ${hints[lang]}${hint[lang]}`);
  }
  return `${lines.join('\n')}${lines.length > 0 ? '\n\n' : ''}${closing(named, files.size)[lang]}\n`;
}

/** For programs: the form of the contract. */
export function jsonText({ named, lang }: Findings): string {
  const rows = named.map(({ problem: { place, rule, severity, message, hint }, file }) => ({
    file,
    line: place.line,
    column: place.column,
    rule,
    severity,
    message: message[lang],
    hint: hint[lang],
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

/** For GitHub: a line that it shows beside the change. */
export function githubLines({ named, lang }: Findings): string {
  return named
    .map(({ problem: { place, rule, severity, message, hint }, file }) => {
      const where = `file=${property(file)},line=${place.line},col=${place.column},title=${property(rule)}`;
      return `::${severity} ${where}::${data(`${message[lang]}\n${hint[lang]}`)}\n`;
    })
    .join('');
}

const severities: Readonly<Record<Problem['severity'], Both>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
};

const hints: Both = { zh: '怎么办：', en: 'What to do: ' };

/** The line as typed and a mark under the place; Han characters are two columns wide. */
function frame(
  bytes: Uint8Array | undefined,
  { line, column, endLine = line, endColumn = column }: Place,
): string[] {
  const typed =
    bytes && new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').split('\n')[line - 1];
  if (typed === undefined || typed.trim() === '') return [];
  const from = Math.max(0, column - 30);
  const shown = typed.slice(from, from + 76);
  const end = endLine === line ? endColumn : typed.length + 1;
  const before = width(typed.slice(from, column - 1));
  const length = Math.max(1, width(typed.slice(column - 1, Math.min(end - 1, from + 76))));
  const gutter = `${line}`.padStart(5);
  return [
    `${gutter} | ${from > 0 ? '…' : ''}${shown}`,
    `${' '.repeat(5)} | ${' '.repeat(before + (from > 0 ? 1 : 0))}${'^'.repeat(length)}`,
  ];
}

function width(text: string): number {
  return [...text].reduce(
    (sum, char) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1),
    0,
  );
}

function closing(named: Findings['named'], files: number): Both {
  const errors = named.filter(({ problem }) => problem.severity === 'error').length;
  const warnings = named.length - errors;
  if (named.length === 0)
    return { zh: `${files} 个文件，没有发现问题。`, en: `${files} files, nothing found.` };
  const plural = (count: number, word: string): string =>
    `${count} ${word}${count === 1 ? '' : 's'}`;
  return {
    zh: `${files} 个文件里有 ${errors} 处错误、${warnings} 处提醒。没有改动任何文件。`,
    en: `${plural(errors, 'error')} and ${plural(warnings, 'warning')} in ${plural(files, 'file')}. Nothing was written.`,
  };
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
