import { intervalOf, overlaps } from '../quantity/interval.ts';
import type { LoadedEdition, LocatedFact } from '../model/library.ts';
import { asPrinted } from './as-printed.ts';
import { factsById } from './fact-of.ts';
import type { Finding, Rule } from './rule.ts';
import { editionsOf } from './rule.ts';
import { shareOf } from './share-of.ts';

/** A printed rate against the two figures it is said to be made of. */
export const shareRecomputes: Rule = {
  id: 'share-recomputes',
  severity: 'error',
  why: {
    zh: '读者会自己除一遍；除不出来，要先由我们说明。',
    en: 'Readers divide for themselves; what does not come out must be explained before they ask.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 50个, period: 2022 }
- { id: started, indicator: started, value: 40个, period: 2022 }
- { id: rate, indicator: start-rate, value: 80%, period: 2022, share: { part: started, whole: signed } }`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: started, indicator: started, value: 34个, period: 2022 }
- { id: rate, indicator: start-rate, value: 80.95%, printed: [{ value: 超80%, at: A }], period: 2022, share: { part: started, whole: signed } }`,
  },
  check: (library, say) => {
    for (const edition of editionsOf(library)) {
      const facts = factsById(edition);
      for (const located of edition.facts) checkShare(edition, located, facts, say);
    }
  },
};

function checkShare(
  edition: LoadedEdition,
  { fact, place }: LocatedFact,
  facts: ReadonlyMap<string, LocatedFact>,
  say: (finding: Finding) => void,
): void {
  const { share, value } = fact;
  const computed = shareOf(fact, facts);
  const printed = value && intervalOf(value.read);
  if (!share || !value || !computed || !printed || overlaps(computed.interval, printed)) return;
  // One cause, one finding: other forms of the rate that are just as wrong are named with it.
  const forms = fact.printed.flatMap(({ value: form }) => {
    const span = form && intervalOf(form.read);
    return span && !overlaps(computed.interval, span) ? [form.zh] : [];
  });
  const said = [value.zh, ...forms].map((form) => `\`${form}\``);
  say({
    place: place('value'),
    message: {
      zh: `${said.join('、')} 与 \`${share.part}\` ÷ \`${share.whole}\` ＝ ${computed.text} 不合`,
      en: `Unexpected ${said.join(' and ')}, expected \`${share.part}\` ÷ \`${share.whole}\` = ${computed.text}`,
    },
    hint: asPrinted,
    about: { edition, facts: [fact.id, share.part, share.whole] },
  });
}
