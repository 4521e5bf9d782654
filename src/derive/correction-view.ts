import type { Edition } from '../model/edition.ts';
import { figuresIn } from '../quantity/read.ts';
import type { Lang } from '../quantity/quantity.ts';
import { correctionWords } from './domain-words.ts';
import type { EditionAt } from './edition-at.ts';
import { factView } from './fact-view.ts';
import type { Said, Wordings } from './said.ts';
import { saidIn, saidOf } from './said.ts';
import type { TimeView } from './time-view.ts';
import { dateView } from './time-view.ts';
import { changeWordings, quantityEn } from './wording.ts';

/** What was published, what it is now, and why. */
export interface CorrectionView {
  /**
   * Its place on the report page, e.g. "correction-2023-02-01-signed": feeds name it for good, so
   * that no later correction may change it.
   */
  readonly anchor: string;
  readonly date: TimeView;
  /** As in report.yaml, e.g. "2023-02-01". */
  readonly day: string;
  /** 更正 or 修订. */
  readonly kind: string;
  readonly fact: string;
  readonly name: Said;
  readonly from: Said;
  readonly to: Said;
  readonly reason: Said | null;
}

/** The latest first; what was once corrected stays said. */
export function correctionViews(at: EditionAt, lang: Lang): CorrectionView[] {
  const { edition, facts } = at.edition;
  const anchors = anchorsOf(edition.corrections);
  return edition.corrections
    .map((correction, index) => ({ ...correction, anchor: anchors[index] ?? '' }))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ anchor, ...correction }) => {
      const { date, kind, fact: id, reason } = correction;
      const fact = facts.find((one) => one.fact.id === id)?.fact;
      return {
        anchor,
        date: dateView(date, lang),
        day: date,
        kind: correctionWords[kind][lang],
        fact: id,
        name: fact ? factView(fact, at, lang).name : { text: id, lang: 'en' },
        from: figureIn(correction, 'from', at, lang),
        to: figureIn(correction, 'to', at, lang),
        reason: saidIn(reason, lang),
      };
    });
}

/** A correction in one line, e.g. "2023-02-01 更正：41个 → 43个。录入有误。", for the data files. */
export function correctionLine(
  { day, kind, from, to, reason }: CorrectionView,
  lang: Lang,
): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '. ';
  return `${day} ${kind}${colon}${from.text} → ${to.text}${reason ? stop + reason.text : ''}`;
}

type Correction = Edition['corrections'][number];

/** Of several of a figure on one day, the later ones in the file are numbered. */
function anchorsOf(corrections: readonly Correction[]): string[] {
  const seen = new Map<string, number>();
  return corrections.map(({ date, fact }) => {
    const anchor = `correction-${date}-${fact}`;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}

/** A figure as it was printed, in a language; editors write it in Chinese. */
function figureIn(
  { fact: id, ...correction }: Correction,
  end: 'from' | 'to',
  { edition, library }: EditionAt,
  lang: Lang,
): Said {
  const zh = correction[end];
  const { quantities, changes } = figuresIn(zh, 'zh');
  const fact = edition.facts.find((one) => one.fact.id === id)?.fact;
  const indicator = library.indicators.get(fact?.indicator ?? '');
  const [quantity] = quantities;
  const [change] = changes;
  const en = quantity
    ? quantityEn(quantity, indicator)
    : change
      ? changeWordings({ read: change, zh, en: null }).en
      : null;
  const wordings: Wordings = { zh, en };
  return saidOf(wordings, lang) ?? { text: zh, lang: 'zh' };
}
