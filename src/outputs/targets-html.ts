import type { PromiseGroup, PromiseView, VersionView } from '../derive/promise-view.ts';
import type { SightingView } from '../derive/sighting-view.ts';
import { escapeHtml } from '../prose/render-inlines.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { Words } from '../words/en.ts';

interface Targets {
  readonly promises: readonly PromiseGroup[];
  readonly lang: Lang;
  readonly words: Words;
  readonly factHref: (fact: string) => string;
}

/** The targets of a report and what became of them, as a list; nothing where it prints none. */
export function targetsHtml(targets: Targets): string {
  const { promises, words } = targets;
  const items = promises.flatMap((group) =>
    group.promises.map((one) => `<li>${promiseHtml(one, targets)}</li>`),
  );
  if (items.length === 0) return '';
  return `<h2>${escapeHtml(words.targets.self)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** e.g. 年产值（2023年）：200亿元；结果：140亿元（预计）；预计达不到. */
function promiseHtml(promise: PromiseView, targets: Targets): string {
  const { name, about, time, versions, result } = promise;
  const { words, lang } = targets;
  const [colon, stop, open, close] = lang === 'zh' ? '：；（）' : [': ', '; ', ' (', ')'];
  const remarks = [...about.map(({ text }) => text), ...(time ? [time.text] : [])];
  const of = remarks.length > 0 ? `${open}${remarks.join(stop)}${close}` : '';
  const aimed = versions.map((version, place) =>
    [
      versions.length > 1 ? `${place === 0 ? words.targets.earlier : words.targets.later} ` : '',
      figureHtml(version.target, targets),
    ].join(''),
  );
  const came = result
    ? [words.targets.columns.result + colon + figureHtml(result.figure, targets)]
    : [];
  const outcome = result ? versions.slice(-1).map((version) => outcomeOf(version, words)) : [];
  const parts = [...aimed, ...came, ...outcome.map(escapeHtml)];
  return escapeHtml(name.text + of + colon) + parts.join(stop);
}

function figureHtml({ id, figure, statusWord }: SightingView, targets: Targets): string {
  const { words, factHref, lang } = targets;
  const text = escapeHtml(figure?.text ?? words.data.claimOnly);
  const link = `<a href="${escapeHtml(factHref(id))}">${text}</a>`;
  if (statusWord === null) return link;
  return link + escapeHtml(lang === 'zh' ? `（${statusWord}）` : ` (${statusWord})`);
}

function outcomeOf({ verdict }: VersionView, { targets }: Words): string {
  const { outcome, isExpected, arithmetic, computed, doubts } = verdict;
  return [
    (isExpected ? targets.expected : targets.outcomes)[outcome],
    ...(arithmetic === null ? [] : [`${arithmetic} ${computed}`]),
    ...doubts.map((one) => targets.doubts[one]),
  ].join(targets.join);
}
