import { matchAt } from '../sticky.ts';
import type { UnitEntry } from '../unit.ts';
import { entry, per, unit } from '../unit.ts';
import type { Measured } from './measured-en.ts';
import {
  COUNT,
  currency,
  headPattern,
  heads,
  prefixPattern,
  unitPattern,
  units,
} from './units-en.ts';

const PER = new RegExp(
  `(?:\\s?/\\s?|\\s(?:per|an?)\\s)(?:(${unitPattern})|(${headPattern})|(${prefixPattern})\\s?([\\d,]+))`,
  'y',
);

/** What is counted may stand before the rate: 46,000 vehicles a day. */
const COUNTED_PER = new RegExp(
  `(?:\\s([a-z-]+(?:\\s[a-z-]+)?))?\\s(?:(?:per|an?)\\s(?:(${unitPattern})|(${headPattern}))|per\\s([\\d,]+)\\s(?:people|persons|inhabitants|residents|population|births|workers|households))`,
  'y',
);

/** RMB 10.2 million per mu, 4,000 tonnes a day. */
export function withRate(text: string, measured: Measured): Measured {
  if (/^(?:percent|pp|times)$/.test(measured.kind)) return measured;
  if (measured.kind === 'counter' || measured.kind === 'bare') return counted(text, measured);
  const match = matchAt(PER, text, measured.end);
  const name = match?.[1] ?? match?.[2] ?? '';
  const of =
    units.get(name) ??
    heads.get(name) ??
    (match?.[3] ? pricedBase(match[3], match[4] ?? '1') : null);
  if (!match || !of || (measured.kind === 'time' && !/per/.test(match[0]))) return measured;
  const again = matchAt(PER, text, measured.end + match[0].length);
  if (again) {
    const whole = `${measured.unit.printed} ${match[0].trim()} ${again[0].trim()}`;
    return {
      ...measured,
      unit: { printed: whole, base: null },
      kind: 'measure',
      end: measured.end + match[0].length + again[0].length,
    };
  }
  const printed = `${measured.unit.printed} per ${name || `${match[3]} ${match[4]}`}`;
  return {
    ...measured,
    unit: per(printed, measured.unit, unit(name, of)),
    kind: 'measure',
    end: measured.end + match[0].length,
  };
}

/** per RMB 10,000: the amount in brackets of one unit. */
function pricedBase(prefix: string, digits: string): UnitEntry {
  return entry(
    'money',
    currency(prefix)?.of.base?.unit ?? null,
    BigInt(digits.replaceAll(',', '') || '1'),
  );
}

function counted(text: string, measured: Measured): Measured {
  const direct = matchAt(PER, text, measured.end);
  const match =
    direct && /\/|per/.test(direct[0]) ? direct : matchAt(COUNTED_PER, text, measured.end);
  if (!match) return measured;
  const [all, first, second, third, group] = match;
  const name = (match === direct ? (first ?? second) : (second ?? third)) ?? '';
  const of =
    units.get(name.replaceAll('-', ' ')) ??
    heads.get(name) ??
    (group ? entry('counter', 'count', BigInt(group.replaceAll(',', ''))) : null);
  if (!of || (match !== direct && of.kind !== 'time' && !/\sper\s/.test(all))) return measured;
  const top = measured.kind === 'bare' ? unit('count', COUNT) : measured.unit;
  // Printed as it stands, "vehicles a day", or "count per 10,000 people" where nothing is named.
  const named =
    top.printed === 'count' && !/^\s(?:per|an?)\s|^\//.test(all) ? '' : `${top.printed} `;
  return {
    ...measured,
    unit: per(named + all.trim(), top, unit(name, of)),
    kind: 'measure',
    end: measured.end + all.length,
  };
}
