import type { Decimal } from '../quantity/decimal.ts';
import { invert, parseDecimal, scale, significant } from '../quantity/decimal.ts';
import type { Bound, Change, ChangeKind, Lang, Quantity } from '../quantity/quantity.ts';
import { bounds, changeKinds } from '../quantity/quantity.ts';
import { unitOf } from '../quantity/parts.ts';
import { writeChange, writeQuantity } from '../quantity/write.ts';
import { sentences } from './sentences.ts';
import type { Streams } from './streams.ts';
import { eachLine, Problem } from './streams.ts';

/** `shudu write`: the wording of one quantity or change a line. */
export async function writeCommand(lang: Lang, streams: Streams): Promise<number> {
  return eachLine(streams, (text, line) =>
    wording(new Fields(text, String(line), streams.env), lang),
  );
}

function wording(fields: Fields, lang: Lang): string {
  if (fields.has('kind')) return writeChange(changeOf(fields), lang);
  const quantity = quantityOf(fields);
  const said = writeQuantity(quantity, lang);
  if (said === null) throw fields.noName(quantity.unit.printed);
  return said;
}

function changeOf(fields: Fields): Change {
  return {
    kind: fields.oneOf<ChangeKind>('kind', changeKinds),
    value: fields.decimal('value'),
    unit: fields.oneOf<Change['unit']>('unit', ['percent', 'pp']),
    bound: boundOf(fields),
    max: fields.optionalDecimal('max'),
  };
}

function quantityOf(fields: Fields): Quantity {
  const unit = unitOf(fields.text('unit'), fields.baseUnit());
  if (!unit) throw fields.wrong('unit', fields.say.knownUnit());
  const max = fields.optionalDecimal('max');
  return {
    value: fields.decimal('value'),
    unit,
    bound: boundOf(fields),
    // The contract gives `max` in base units; what is written is in the printed one.
    max: max && unit.base ? significant(scale(max, invert(unit.base.factor))) : max,
  };
}

function boundOf(fields: Fields): Bound {
  return fields.has('bound') ? fields.oneOf<Bound>('bound', bounds) : 'exact';
}

/** One line's JSON object; what is wrong with a field is a sentence with line and field. */
class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #line: string;
  readonly say: ReturnType<typeof sentences>;

  constructor(text: string, line: string, env: Record<string, string | undefined>) {
    this.say = sentences(env);
    this.#line = line;
    this.#values = jsonObject(text) ?? this.#fail(this.say.notJson(line));
  }

  has(name: string): boolean {
    return this.#values[name] !== undefined && this.#values[name] !== null;
  }

  text(name: string): string {
    const value = this.#values[name];
    if (typeof value === 'string') return value;
    throw this.wrong(name, '…');
  }

  /** The unit of `base`, which settles whether 亿 is money; nothing where there is none. */
  baseUnit(): string | undefined {
    const base = this.#values['base'];
    const unit =
      typeof base === 'object' && base !== null && 'unit' in base ? base.unit : undefined;
    return typeof unit === 'string' ? unit : undefined;
  }

  decimal(name: string): Decimal {
    const value = this.#values[name];
    const number = typeof value === 'string' ? parseDecimal(value) : null;
    if (!number) throw this.wrong(name, this.say.decimalText());
    return number;
  }

  optionalDecimal(name: string): Decimal | null {
    return this.has(name) ? this.decimal(name) : null;
  }

  oneOf<Name extends string>(name: string, allowed: readonly Name[]): Name {
    const found = allowed.find((value) => value === this.#values[name]);
    if (!found) throw this.wrong(name, allowed.map((value) => `\`${value}\``).join(' '));
    return found;
  }

  wrong(name: string, expected: string): Problem {
    const found = this.#values[name];
    const shown = typeof found === 'string' ? found : (JSON.stringify(found) ?? '');
    return new Problem(this.say.badField(this.#line, `\`${name}\``, shown, expected));
  }

  noName(unit: string): Problem {
    return new Problem(this.say.noName(this.#line, unit));
  }

  #fail(message: string): never {
    throw new Problem(message);
  }
}

function jsonObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : null;
  } catch {
    return null;
  }
}
