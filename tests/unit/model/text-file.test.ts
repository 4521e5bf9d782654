import { describe, expect, test } from 'vitest';
import { textFile } from '../../../src/model/text-file.ts';
import { toldOf } from './told.ts';

const MEGABYTE = 1024 * 1024;

function told(bytes: Uint8Array) {
  return toldOf((report) => textFile('facts.yaml', bytes, report)?.text ?? null);
}

describe('textFile(path, bytes)', () => {
  test.each([
    ['UTF-8', '引进', [], '引进'],
    ['nothing', '', [], ''],
    ['a byte order mark', '\ufeffa', ['1:1 file-mark'], 'a'],
    ['CRLF', 'a\r\nbc\r\n', ['1:2 file-line-ends'], 'a\nbc\n'],
    ['one CR among LF', 'a\nbc\rd', ['2:3 file-line-ends'], 'a\nbc\nd'],
    ['NUL', 'a\0b', ['1:1 file-encoding'], null],
  ])('%s', (_, text, said, read) => {
    const result = told(new TextEncoder().encode(text));
    expect([result.said, result.read]).toEqual([said, read]);
  });

  test.each([
    ['GB18030', [0xd2, 0xfd, 0xbd, 0xf8], '引进'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x15, 0x5f, 0xdb, 0x8f], '引进'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x5f, 0x15, 0x8f, 0xdb], '引进'],
    ['bytes of nothing', [0xff, 0xff, 0x00], null],
    ['half a character', [0x61, 0xe5], null],
  ])('%s is an error', (_, bytes, read) => {
    const result = told(Uint8Array.from(bytes));
    expect([result.said, result.read]).toEqual([['1:1 file-encoding'], read]);
    expect(result.problems[0]?.severity).toBe('error');
  });

  test('marks and line ends are warnings', () => {
    const { problems } = told(new TextEncoder().encode('\ufeffa\r\n'));
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('a megabyte is read, a byte more is not', () => {
    expect(told(new Uint8Array(MEGABYTE).fill(0x61)).said).toEqual([]);
    expect(told(new Uint8Array(MEGABYTE + 1).fill(0x61)).said).toEqual(['1:1 file-size']);
  });
});
