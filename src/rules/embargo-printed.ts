import { factEmbargoes } from '../model/embargo.ts';
import type { Place } from '../model/problem.ts';
import { editionTexts } from '../prose/edition-texts.ts';
import { heldClaims } from '../prose/held-claims.ts';
import { leavesOf } from '../prose/leaves.ts';
import { placeOf } from '../prose/line-starts.ts';
import { plainText } from '../prose/plain-text.ts';
import { printedFigures } from '../prose/printed-figures.ts';
import { traceEdition } from '../prose/trace.ts';
import type { Inline, ProseTree } from '../prose/tree.ts';
import type { Lang } from '../quantity/quantity.ts';
import { bareWords } from './bare-words.ts';
import type { UnderEmbargo } from './embargo-cover.ts';
import { embargoOf, lasts, latestOf, proseCover, reportCover } from './embargo-cover.ts';
import type { Finding, Rule } from './rule.ts';

/** Words that are public before a figure in them is. */
export const embargoPrinted: Rule = {
  id: 'embargo-printed',
  severity: 'error',
  why: {
    zh: '数字还不能公开，印着它的话就不能先公开。网站不替编辑删句子：要么连话一起压着，要么整份报告压着。',
    en: 'While a figure is under embargo, so are the words that print it. No sentence is cut in silence: an editor says which words wait.',
  },
  ok: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: made, indicator: output, value: 56.6亿元, period: 2022, embargo: 2023-02-01T10:00+08:00 }`,
    zh: `<Section id="all">
引进项目43个。

<Embargoed fact="made">
工业总产值56.6亿元。
</Embargoed>
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects.

<Embargoed fact="made">
Gross output was RMB 5.66 billion.
</Embargoed>
</Section>
`,
  },
  notOk: {
    facts: `- { id: signed, indicator: projects, value: 43个, period: 2022 }
- { id: made, indicator: output, value: 56.6亿元, period: 2022, embargo: 2023-02-01T10:00+08:00 }`,
    zh: `<Section id="all">
引进项目43个，工业总产值56.6亿元。
</Section>
`,
    en: `<Section id="all">
Projects signed: 43 projects. Gross output was RMB 5.66 billion.
</Section>
`,
  },
  check: (library, say) => {
    for (const park of library.parks) {
      for (const edition of park.editions) {
        const { prose, texts } = traceEdition(library, park, edition);
        const embargoes = factEmbargoes(edition);
        const known = { library, edition, embargoes, say };
        if (prose.zh) inProse(prose.zh, 'zh', known);
        if (prose.en) inProse(prose.en, 'en', known);
        if (embargoes.size > 0) {
          inReport(texts, known);
          for (const { fact, text, place } of bareWords(edition, embargoes))
            tell(known, { fact, text, place, cover: null, way: 'report' });
        }
        sameAs(known);
      }
    }
  },
};

interface Known extends UnderEmbargo {
  readonly say: (finding: Finding) => void;
}

/** A figure in words, and until when those words are held back themselves. */
interface Printed {
  readonly fact: string;
  readonly text: string;
  readonly place: Place;
  readonly cover: string | null;
  readonly way: 'prose' | 'report';
}

function inProse(tree: ProseTree, lang: Lang, known: Known): void {
  const { edition, embargoes, say } = known;
  for (const leaf of leavesOf(tree)) {
    const cover = proseCover(leaf.inside, known);
    const { start: from, end: to } = leaf.at;
    const place = placeOf(tree.path, tree.lines, from, to);
    const words = embargoes.size > 0 ? plainText(leaf.inlines).text : '';
    for (const { fact, said } of heldClaims(words, lang, edition, (id) => embargoes.has(id)))
      tell(known, { fact, text: said, place, cover, way: 'prose' });
    for (const { fact, text, start, end } of printedFigures(leaf.inlines)) {
      const at = placeOf(tree.path, tree.lines, start, end);
      tell(known, { fact, text, place: at, cover, way: 'prose' });
    }
  }
  for (const { fact, at } of idleEmbargoes(tree, embargoes)) {
    say({
      place: placeOf(tree.path, tree.lines, at.start, at.end),
      message: {
        zh: `\`${fact}\` 没有写 embargo，\`<Embargoed>\` 什么也压不住`,
        en: `Unexpected \`<Embargoed>\` of \`${fact}\`, expected a fact under embargo: it holds nothing back`,
      },
      hint: {
        zh: '在 facts.yaml 里给它写上 embargo；已经公开的，删去 `<Embargoed>`',
        en: 'Write its `embargo` into facts.yaml; once it is public, remove `<Embargoed>`',
      },
    });
  }
}

function idleEmbargoes(tree: ProseTree, embargoes: Known['embargoes']) {
  const seen = new Set<number>();
  const around = leavesOf(tree).flatMap(({ inside }) => inside);
  return around.flatMap(({ name, props: { fact } }) => {
    if (name !== 'Embargoed' || !fact || embargoes.has(fact.value)) return [];
    if (seen.has(fact.at.start)) return [];
    seen.add(fact.at.start);
    return [{ fact: fact.value, at: fact.at }];
  });
}

function inReport(texts: ReadonlyMap<string, readonly Inline[]>, known: Known): void {
  const { edition, embargoes } = known;
  for (const { path, facts } of editionTexts(edition.edition)) {
    const cover = reportCover(path, facts, known);
    for (const lang of ['zh', 'en'] as const) {
      const inlines = texts.get(`${path.join('.')}:${lang}`) ?? [];
      for (const { fact, text } of printedFigures(inlines)) {
        if (!embargoes.has(fact)) continue;
        tell(known, { fact, text, place: edition.place(path), cover, way: 'report' });
      }
    }
  }
}

/** A figure that another document holds back is not to be had here. */
function sameAs(known: Known): void {
  const { library, edition, embargoes, say } = known;
  for (const { fact, place } of edition.facts) {
    const other = fact['same-as'];
    const until = other === undefined ? null : embargoOf(other, edition, library);
    const own = latestOf([embargoes.get(fact.id), edition.edition.embargo]);
    if (!other || !until || lasts(own, until)) continue;
    say({
      place: place('same-as'),
      message: {
        zh: `\`${other}\` 在 \`${until}\` 之前不公开，同一个数在这里是公开的`,
        en: `Unexpected public figure, expected it held back like \`${other}\`, which it is, until \`${until}\``,
      },
      hint: {
        zh: `写上同样的 \`embargo: ${until}\`；这个数早已公开的，把 same-as 写到那一份里`,
        en: `Write \`embargo: ${until}\` here too; if it has long been public, write \`same-as\` in the other document`,
      },
    });
  }
}

/** Says so where the words are public before the figure is; whoever reads them now or then. */
function tell({ edition, embargoes, say }: Known, printed: Printed): void {
  const { fact, text, place, cover, way } = printed;
  const until = embargoes.get(fact);
  if (until === undefined || lasts(cover, until) || lasts(edition.edition.embargo, until)) return;
  say({
    place,
    message: {
      zh: `\`${fact}\` 在 \`${until}\` 之前不公开，这里却印着 \`${text}\``,
      en: `Unexpected \`${text}\` in words that are public, expected nothing of \`${fact}\` before \`${until}\``,
    },
    hint: {
      prose: {
        zh: `把这一段放进 <Embargoed fact="${fact}">…</Embargoed>，或给整份报告写 embargo`,
        en: `Put the paragraph into <Embargoed fact="${fact}">…</Embargoed>, or embargo the whole report`,
      },
      report: {
        zh: '这里不写这个数，或给整份报告写 embargo',
        en: 'Leave the figure out here, or embargo the whole report',
      },
    }[way],
  });
}
