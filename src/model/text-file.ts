import type { Place, Problem } from './problem.ts';

/** A content file as text; what is wrong with its bytes is among the problems. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** No editor writes a megabyte by hand; a larger file is a mistake or an attack. */
const MOST_BYTES = 1024 * 1024;

/** The text of a file, its lines ended by LF: other encodings and endings are said and still read. */
export function textFile(
  path: string,
  bytes: Uint8Array,
  report: (problem: Problem) => void,
): TextFile | null {
  const place: Place = { file: path, line: 1, column: 1 };
  if (bytes.length > MOST_BYTES) {
    report(tooLarge(place, bytes.length));
    return null;
  }
  const read = decodedBytes(bytes);
  if (read === null || read.text.includes('\0')) {
    report(notText(place));
    return null;
  }
  if (read.encoding !== 'UTF-8') report(notUtf8(place, read.encoding));
  else if (hasMark(bytes)) report(byteOrderMark(place));
  if (read.text.includes('\r')) report(carriageReturn(path, read.text));
  return { path, text: read.text.replaceAll(/\r\n?/g, '\n') };
}

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** UTF-16 is told by its mark; GB18030 last, as it makes something of nearly any bytes. */
function decodedBytes(bytes: Uint8Array): Decoded | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
  return decoded(bytes, 'utf-8', 'UTF-8') ?? decoded(bytes, 'gb18030', 'GB18030（GBK）');
}

/** Null when the bytes are not of that encoding; a byte order mark is dropped. */
function decoded(bytes: Uint8Array, label: string, encoding: string): Decoded | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

function tooLarge(place: Place, size: number): Problem {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return {
    rule: 'file-size',
    severity: 'error',
    place,
    message: {
      zh: `文件有 ${megabytes} MB，应不超过 1 MB`,
      en: `Unexpected file of ${megabytes} MB, expected at most 1 MB`,
    },
    hint: {
      zh: '把内容拆成几个文件，图片放进 images/',
      en: 'Split the content; pictures belong into images/',
    },
  };
}

function notUtf8(place: Place, encoding: string): Problem {
  return {
    rule: 'file-encoding',
    severity: 'error',
    place,
    message: {
      zh: `文件是 ${encoding} 编码，应为 UTF-8`,
      en: `Unexpected ${encoding.replace('（', ' (').replace('）', ')')} encoding, expected UTF-8`,
    },
    hint: { zh: '在编辑器里选择“另存为 UTF-8”', en: 'Save the file as UTF-8' },
  };
}

function byteOrderMark(place: Place): Problem {
  return {
    rule: 'file-mark',
    severity: 'warning',
    place,
    message: {
      zh: '文件开头有看不见的标记（BOM）',
      en: 'Unexpected byte order mark at the beginning of the file, expected none',
    },
    hint: { zh: '另存为“UTF-8（无 BOM）”', en: 'Save the file as UTF-8 without BOM' },
  };
}

function carriageReturn(file: string, text: string): Problem {
  const before = text.slice(0, text.indexOf('\r'));
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return {
    rule: 'file-line-ends',
    severity: 'warning',
    place: { file, line, column },
    message: {
      zh: '行尾是 CRLF（Windows 换行），应为 LF',
      en: 'Unexpected CRLF at the end of a line, expected LF',
    },
    hint: { zh: '在编辑器里把换行符改成 LF', en: 'Let the editor end lines with LF' },
  };
}

function notText(place: Place): Problem {
  return {
    rule: 'file-encoding',
    severity: 'error',
    place,
    message: { zh: '文件不是文字文件', en: 'Unexpected bytes, expected text in UTF-8' },
    hint: {
      zh: '看看文件是否放错或已损坏',
      en: 'See whether the file is damaged or in the wrong place',
    },
  };
}
