import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { formatDecimal } from '../../../src/quantity/decimal.ts';
import { isoOf } from '../../../src/quantity/period.ts';
import type { Change, Claim, Lang, Quantity } from '../../../src/quantity/quantity.ts';
import { baseOf, maxOf } from '../../../src/quantity/quantity.ts';
import { read, readPeriod, statusWords } from '../../../src/quantity/read.ts';
import { writeChange, writeQuantity } from '../../../src/quantity/write.ts';

/** One row of a table of examples: the table's kind and the cells that are examples. */
interface Example {
  readonly table: string;
  readonly cells: readonly string[];
  readonly line: number;
}

const manuals = ['docs/numbers.md', 'docs/numbers.zh-CN.md'].map((name) => {
  const lines = readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8').split('\n');
  return { name, lines, examples: examplesOf(lines) };
});

describe.each(manuals)('$name', ({ lines, examples }) => {
  test('has sixty examples or more', () => expect(examples.length).toBeGreaterThanOrEqual(60));

  test.each(examples)('line $line, $table: $cells', ({ table, cells }) => {
    expect(answer(table, cells)).toEqual(cells);
  });

  const commands = commandsOf(lines);

  test('shows commands', () => expect(commands.length).toBeGreaterThan(1));

  test.each(commands)('$command', async ({ command, input, printed }) => {
    expect(await run(command, input)).toBe(`${printed}\n`);
  });
});

test('both manuals have the same examples', () => {
  const [en, zh] = manuals.map(({ examples }) =>
    examples.map(({ table, cells }) => [table, cells]),
  );
  expect(zh).toEqual(en);
});

/** Tables whose headers name what `answer` answers; columns behind those explain. */
function examplesOf(lines: readonly string[]): Example[] {
  const examples: Example[] = [];
  let table: string[] = [];
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    if (cells === null) table = [];
    else if (table.length === 0) table = headOf(cells);
    else if (table[0] !== '' && !/^\|\s*-/.test(line))
      examples.push({ table: table.join(' | '), cells: unquoted(cells, table), line: index + 1 });
  }
  return examples;
}

function cellsOf(line: string): string[] | null {
  if (!line.startsWith('|')) return null;
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => cell.trim());
}

/** The headers of the columns that hold examples; [''] for a table that holds none. */
function headOf(cells: readonly string[]): string[] {
  const head = cells.join(' | ');
  const known = /^(?:zh|en) \| reading|^(?:zh \| en(?: \| zh)?|en \| zh \| en)$/.exec(head);
  const named = /^(?:period(?: \d{4})?|status) \| (?:zh \| en|zh|en)$/.exec(head);
  const found = known ?? named;
  if (!found && /^(?:zh|en|period)\b/.test(head)) throw new Error(`unknown table: ${head}`);
  return found?.[0].split(' | ') ?? [''];
}

function unquoted(cells: readonly string[], table: readonly string[]): string[] {
  return cells.slice(0, table.length).map((cell) => /^`(.+)`$/.exec(cell)?.[1] ?? `? ${cell}`);
}

/** The cells as the program gives them. */
function answer(table: string, cells: readonly string[]): string[] {
  const head = table.split(' | ');
  const [first = '', ...rest] = cells;
  const langs = head.filter((name): name is Lang => name === 'zh' || name === 'en');
  if (head[1] === 'reading') return [first, compact(first, langs[0] ?? 'zh')];
  if (head[0]?.startsWith('period')) {
    const year = head[0] === 'period' ? null : Number(head[0].slice(7));
    return [first, ...rest.map((cell, i) => periodOr(cell, langs[i] ?? 'zh', year, first))];
  }
  if (head[0] === 'status') {
    return [first, ...rest.map((cell, i) => statusOr(cell, langs[i] ?? 'zh', first))];
  }
  return written(cells, langs);
}

/** zh | en holds both ways; zh | en | zh says what comes back. */
function written(cells: readonly string[], langs: readonly Lang[]): string[] {
  const said = cells.slice(1).map((_, i) => write(cells[i] ?? '', langs[i], langs[i + 1]));
  const [first = ''] = cells;
  return [cells.length > 2 ? first : write(cells[1] ?? '', langs[1], langs[0]), ...said];
}

function write(text: string, from: Lang = 'zh', to: Lang = 'en'): string {
  const { quantities, changes } = read(text, from);
  const [quantity] = quantities;
  const [change] = changes;
  if (quantities.length + changes.length !== 1) return `not one figure: ${compact(text, from)}`;
  return (quantity ? writeQuantity(quantity, to) : change && writeChange(change, to)) ?? 'no name';
}

/** The cell itself where it means the period; otherwise what it means. */
function periodOr(cell: string, lang: Lang, year: number | null, iso: string): string {
  const period = readPeriod(cell, lang, year);
  const own = readPeriod(iso, lang);
  const found = period && isoOf(period);
  return found === iso && own && isoOf(own) === iso ? cell : `${cell} is ${found}`;
}

function statusOr(cell: string, lang: Lang, status: string): string {
  const found = statusWords(cell, lang).map((word) => word.status);
  return found.length === 1 && found[0] === status ? cell : `${cell} is ${found.join(' ')}`;
}

/** The compact form that the manual explains. */
function compact(text: string, lang: Lang): string {
  const { quantities, changes, claims } = read(text, lang);
  const parts = [...quantities.map(amount), ...changes.map(growth), ...claims.map(boast)];
  return parts.join('; ') || '—';
}

function amount(quantity: Quantity): string {
  const { value, unit } = baseOf(quantity) ?? { ...quantity, unit: quantity.unit.printed };
  const max = maxOf(quantity);
  const ends = formatDecimal(value) + (max ? `..${formatDecimal(max)}` : '');
  return `${quantity.bound === 'exact' ? '' : `${quantity.bound} `}${ends} ${unit}`;
}

function growth({ kind, value, unit, bound, max }: Change): string {
  const ends = formatDecimal(value) + (max ? `..${formatDecimal(max)}` : '');
  const signed = value.units > 0n ? `+${ends}` : ends;
  return `${kind} ${signed} ${unit}${bound === 'exact' ? '' : ` ${bound}`}`;
}

function boast({ kind, value, unit, among }: Claim): string {
  const parts = ['claim', kind, value && formatDecimal(value), unit, among && `among ${among}`];
  return parts.filter(Boolean).join(' ');
}

/** `$ echo '…' | npm run --silent shudu -- …` and the line it prints. */
function commandsOf(lines: readonly string[]) {
  const COMMAND = /^\$ echo '(.+)' \| npm run --silent shudu -- (.+)$/;
  return lines.flatMap((line, index) => {
    const [, input = '', command] = COMMAND.exec(line) ?? [];
    return command ? [{ command, input, printed: lines[index + 1] ?? '' }] : [];
  });
}

async function run(command: string, line: string): Promise<string> {
  let printed = '';
  await main(command.split(' '), {
    input: (async function* bytes() {
      yield new TextEncoder().encode(`${line}\n`);
    })(),
    write: (text) => {
      printed += text;
    },
    complain: (text) => {
      printed += text;
    },
    env: {},
  });
  return printed;
}
