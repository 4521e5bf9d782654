import type { Sighting } from '../../../src/derive/sighting.ts';
import { formatDecimal } from '../../../src/quantity/decimal.ts';
import { interval, isCumulative, isoOf, isoPeriod, isPoint } from '../../../src/quantity/period.ts';
import { baseOf, maxOf } from '../../../src/quantity/quantity.ts';
import { read } from '../../../src/quantity/read.ts';

/** What a test says of a figure; the rest is as plain as can be. */
export interface Told {
  id?: string;
  value?: string;
  period?: string;
  status?: Sighting['status'];
  indicator?: string;
  scope?: string;
  filter?: string;
  issued?: string;
  coverage?: string;
  relations?: Sighting['relations'];
}

/** A figure as pages across reports have it, e.g. sighted({ value: '超160亿元', period: '2023' }). */
export function sighted({
  id = 'xinqu/2023:output',
  value = '200亿元',
  period = '2023',
  status = 'actual',
  indicator = 'output',
  scope,
  filter,
  issued = '2023-12-31',
  coverage,
  relations = {},
}: Told): Sighting {
  const [edition = '', fact = ''] = id.split(':');
  const [park = ''] = edition.split('/');
  const about = [scope, filter].flatMap((zh) => (zh === undefined ? [] : [{ zh, en: zh }]));
  return {
    id,
    park,
    edition,
    fact,
    parkName: { zh: park, en: park },
    issued,
    indicator,
    series: JSON.stringify([
      indicator,
      scope === undefined ? [] : [['industry', scope]],
      filter === undefined ? [] : [['investment', filter]],
    ]),
    scope: scope === undefined ? null : { kind: 'industry', id: scope },
    about,
    value: value === '' ? null : { zh: value, en: value },
    amount: amountOf(value),
    change: null,
    claims: [],
    time: timeOf(period),
    status,
    statusWord: status === 'actual' ? null : { zh: status, en: status },
    coverage: coverage ?? null,
    judged: [],
    isComputed: false,
    relations,
    notes: [],
  };
}

function amountOf(value: string): Sighting['amount'] {
  const [only] = read(value, 'zh').quantities;
  const base = only && baseOf(only);
  if (!only || !base) return null;
  const max = maxOf(only);
  return {
    value: formatDecimal(base.value),
    max: max && formatDecimal(max),
    unit: base.unit,
    bound: only.bound,
  };
}

function timeOf(text: string): Sighting['time'] {
  const period = isoPeriod(text);
  if (!period) return null;
  const [from, to] = interval(period);
  return {
    iso: isoOf(period),
    from,
    to: to ?? '',
    isPoint: isPoint(period),
    isCumulative: isCumulative(period),
    text: { zh: text, en: text },
  };
}
