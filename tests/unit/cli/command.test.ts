import { describe, expect, test } from 'vitest';
import { run } from './command-run.ts';

const json = (fields: Record<string, unknown>): string => `${JSON.stringify(fields)}\n`;
const nothing = { quantities: [], changes: [], claims: [] };
const chinese = { LANG: 'zh_CN.UTF-8' };

describe('shudu read --lang zh', () => {
  test('answers every line with one JSON object, keys in the order of the contract', async () => {
    const { code, out, errors } = await run(
      'read --lang zh',
      '产值首次突破40亿元\n同比增长超15%\n',
    );
    const quantity =
      '{"text":"突破40亿元","start":4,"end":10,"value":"40","unit":"亿元",' +
      '"base":{"value":"4000000000","unit":"CNY"},"bound":"over","max":null}';
    const change =
      '{"text":"同比增长超15%","start":0,"end":8,"kind":"yoy","value":"15",' +
      '"unit":"percent","bound":"over","max":null}';
    const claim =
      '{"text":"首次突破40亿元","start":2,"end":10,"kind":"first","value":"40","unit":"亿元"}';
    expect(out).toBe(
      `{"line":1,"quantities":[${quantity}],"changes":[],"claims":[${claim}]}\n` +
        `{"line":2,"quantities":[],"changes":[${change}],"claims":[]}\n`,
    );
    expect([code, errors]).toEqual([0, '']);
  });

  test('gives max in base units and null for an unknown unit', async () => {
    const { lines } = await run('read --lang zh', '投资9—16亿元\n水温36.5℃\n');
    expect(lines[0]?.['quantities']).toEqual([
      expect.objectContaining({
        value: '9',
        unit: '亿元',
        base: { value: '900000000', unit: 'CNY' },
        max: '1600000000',
      }),
    ]);
    expect(lines[1]?.['quantities']).toEqual([
      expect.objectContaining({ value: '36.5', unit: '℃', base: null, max: null }),
    ]);
  });

  test('leaves out what a claim has not', async () => {
    const { lines } = await run('read --lang zh', '实现零的突破，位居全省第3\n');
    expect(lines[0]?.['claims']).toEqual([
      { text: '零的突破', start: 2, end: 6, kind: 'zero' },
      { text: '位居全省第3', start: 7, end: 13, kind: 'rank', value: '3', among: '全省' },
    ]);
  });

  test.each([
    ['an astral character before it', '𠮷园有34个', '34个', 4],
    ['bold marks round it', '共**34**个', '34**个', 3],
    ['full-width digits', '共３４个', '３４个', 1],
    ['a tab before it', '\t34个', '34个', 1],
  ])('counts offsets in UTF-16 units of the raw line: %s', async (_, text, slice, start) => {
    const { lines } = await run('read --lang zh', text);
    expect(lines[0]?.['quantities']).toEqual([
      expect.objectContaining({ text: slice, start, end: start + slice.length }),
    ]);
    expect(text.slice(start, start + slice.length)).toBe(slice);
  });

  test('treats CRLF as LF', async () => {
    const [crlf, lf] = await Promise.all([
      run('read --lang zh', '34个\r\n43家\r\n'),
      run('read --lang zh', '34个\n43家\n'),
    ]);
    expect(crlf.out).toBe(lf.out);
    expect(lf.lines).toHaveLength(2);
  });

  test('reads a last line without its end', async () => {
    const { lines } = await run('read --lang zh', '34个\n43家');
    expect(lines.map(({ line }) => line)).toEqual([1, 2]);
  });

  test('answers an empty line and one without figures with nothing found', async () => {
    const { lines } = await run('read --lang zh', '34个\n\n园区\n');
    expect(lines.slice(1)).toEqual([
      { line: 2, ...nothing },
      { line: 3, ...nothing },
    ]);
  });

  test('answers no input with no output', async () => {
    expect(await run('read --lang zh', '')).toEqual({ code: 0, out: '', lines: [], errors: '' });
  });

  test('leaves a byte order mark out of the raw line', async () => {
    const { lines } = await run('read --lang zh', '\ufeff34个\n');
    expect(lines[0]?.['quantities']).toEqual([expect.objectContaining({ start: 0, end: 3 })]);
  });

  test('puts a line and a character cut by chunks together again', async () => {
    const bytes = Buffer.from('产值56.6亿元\n34个\n');
    const cut = [...bytes].map((byte) => Uint8Array.of(byte));
    expect((await run('read --lang zh', cut)).out).toBe((await run('read --lang zh', bytes)).out);
  });

  test('stops at a line that is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('34个\n'), Buffer.from([0xb2, 0xfa, 10])]);
    const { code, lines, errors } = await run('read --lang zh', [bytes]);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(errors).toContain('line 2: Unexpected bytes, expected UTF-8.');
  });
});

describe('shudu read --lang en', () => {
  test('names units as the contract does', async () => {
    const { out } = await run('read --lang=en', 'Over 43 projects, RMB 5.66 billion\n');
    expect(out).toBe(
      '{"line":1,"quantities":[{"text":"Over 43","start":0,"end":7,"value":"43","unit":"count",' +
        '"base":{"value":"43","unit":"count"},"bound":"over","max":null},' +
        '{"text":"RMB 5.66 billion","start":18,"end":34,"value":"5.66","unit":"RMB billion",' +
        '"base":{"value":"5660000000","unit":"CNY"},"bound":"exact","max":null}],' +
        '"changes":[],"claims":[]}\n',
    );
  });
});

describe('shudu write', () => {
  test.each([
    ['zh', { value: '5.66', unit: 'RMB billion', bound: 'exact', max: null }, '56.6亿元'],
    ['en', { value: '56.6', unit: '亿元', bound: 'over', max: null }, 'over RMB 5.66 billion'],
    ['en', { value: '56.6', unit: '亿元' }, 'RMB 5.66 billion'],
    ['en', { value: '50', unit: '亿元', max: '6000000000' }, 'RMB 5 billion to RMB 6 billion'],
    ['en', { value: '9', unit: '万元/亩', max: '150' }, 'RMB 90,000 per mu to RMB 100,000 per mu'],
    ['zh', { kind: 'yoy', value: '-3.5', unit: 'percent', bound: 'about' }, '同比下降约3.5%'],
    [
      'en',
      { kind: 'yoy', value: '6', unit: 'pp', max: '7' },
      'up 6 to 7 percentage points year on year',
    ],
  ])('--lang %s %j is %s', async (lang, fields, wording) => {
    const { code, out } = await run(`write --lang ${lang}`, json(fields));
    expect([code, out]).toEqual([0, `${wording}\n`]);
  });

  test.each([
    ['zh', '超160亿元', 'en', 'over RMB 16 billion'],
    ['en', 'nearly RMB 10.2 million per mu', 'zh', '近1020万元/亩'],
  ])('takes what read --lang %s prints of %s', async (from, text, to, wording) => {
    const { lines } = await run(`read --lang ${from}`, text);
    const [quantity] = lines.flatMap((line) => line['quantities']);
    expect((await run(`write --lang ${to}`, `${JSON.stringify(quantity)}\n`)).out).toBe(
      `${wording}\n`,
    );
  });

  test.each([
    ['not JSON', '56.6亿元\n', 'expected one JSON object'],
    ['no object', '[1]\n', 'expected one JSON object'],
    ['an unknown unit', json({ value: '3', unit: '丈' }), 'Unexpected `unit` `丈`'],
    ['no unit', json({ value: '3' }), 'Unexpected `unit`'],
    ['a number that is no text', json({ value: 3, unit: '个' }), 'Unexpected `value` `3`'],
    ['a wrong bound', json({ value: '3', unit: '个', bound: 'maybe' }), 'Unexpected `bound`'],
    ['a wrong max', json({ value: '3', unit: '个', max: 'x' }), 'Unexpected `max` `x`'],
    ['a wrong kind', json({ kind: 'soon', value: '3', unit: 'pp' }), 'Unexpected `kind` `soon`'],
    ['a wrong unit of change', json({ kind: 'yoy', value: '3', unit: '个' }), 'Unexpected `unit`'],
  ])('says the line of %s and goes on', async (_, bad, sentence) => {
    const good = json({ value: '34', unit: '个' });
    const { code, out, errors } = await run('write --lang zh', good + bad + good);
    expect([code, out]).toEqual([1, '34个\n\n34个\n']);
    expect(errors).toContain('line 2: ');
    expect(errors).toContain(sentence);
  });
});

describe('shudu', () => {
  test.each([
    ['', 'Usage:'],
    ['count', 'Unexpected command `count`'],
    ['read', 'Unexpected end of the command'],
    ['read --lang', 'Unexpected end of the command'],
    ['read --lang fr', 'Unexpected option `--lang fr`'],
    ['read --fast', 'Unexpected option `--fast`'],
    ['write --lang zh extra', 'Unexpected option `extra`'],
  ])('%j is misuse: %s', async (args, sentence) => {
    const { code, out, errors } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain(sentence);
    expect(errors).toContain('Usage:');
  });

  test.each(['help', '--help', 'read --help'])('%s explains itself', async (args) => {
    const { code, out, errors } = await run(args);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('read --lang zh|en');
  });

  test.each([
    ['count', '', '没有 `count` 这个命令'],
    ['read', '', '缺少语言'],
    ['write --lang zh', 'x\n', '第 1 行：应为一个 JSON 对象'],
    ['write --lang zh', json({ value: '3', unit: '丈' }), '第 1 行：`unit` 的值 `丈` 不对'],
  ])('%j speaks Chinese where the system does', async (args, input, sentence) => {
    expect((await run(args, input, chinese)).errors).toContain(sentence);
  });

  test('explains itself in Chinese', async () => {
    expect((await run('help', '', chinese)).out).toContain('用法：');
  });
});
