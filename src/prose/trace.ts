import type { Fact } from '../model/fact.ts';
import type { Library, LoadedEdition, LoadedPark } from '../model/library.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Period } from '../quantity/period.ts';
import type { Lang } from '../quantity/quantity.ts';
import { figuresOnce, readOnce } from '../quantity/read-once.ts';
import { components } from './components.ts';
import { editionTexts } from './edition-texts.ts';
import { traceables } from './fact-parts.ts';
import { figureParity } from './parity.ts';
import type { Leaf } from './leaves.ts';
import { mapLeaves } from './leaves.ts';
import { placeOf } from './line-starts.ts';
import { withMarks } from './marks.ts';

import { parseProse } from './parse.ts';
import { plainText, rawSpan } from './plain-text.ts';
import { proseReferences } from './prose-references.ts';
import type { Inline, ProseTree } from './tree.ts';
import { rivalsOf } from './rivals.ts';
import type { LeafContext, NotFigures } from './trace-leaf.ts';
import { notFigures, traceLeaf } from './trace-leaf.ts';
import { untranslatedSections } from './untranslated.ts';
import type { Use } from './use.ts';
import { blame } from './use.ts';
import type { TracedNumber } from './trace-text.ts';
import type { SaidClaim } from './told-claims.ts';
import { toldClaims } from './told-claims.ts';
import { toldFigures } from './told-figures.ts';
import { traceWords } from './trace-words.ts';
import { weightsOf } from './word-score.ts';

const langs: readonly Lang[] = ['zh', 'en'];

/** An edition with every number of its texts traced to a fact. */
export interface TracedEdition {
  /** Prose with marks around its figures; a language that is not written is left out. */
  readonly prose: Readonly<Partial<Record<Lang, ProseTree>>>;
  /** Words of report.yaml with marks, by field and language, e.g. "notes.3:zh". */
  readonly texts: ReadonlyMap<string, readonly Inline[]>;
  readonly uses: readonly Use[];
  /** What is wrong with the files as MDX. */
  readonly syntax: readonly Problem[];
  /** What is wrong with what they say. */
  readonly findings: readonly Problem[];
}

const memory = new WeakMap<LoadedEdition, TracedEdition>();

/** Traces an edition, once. */
export function traceEdition(
  library: Library,
  park: LoadedPark,
  edition: LoadedEdition,
): TracedEdition {
  const known = memory.get(edition) ?? new Tracer(library, park, edition).traced();
  memory.set(edition, known);
  return known;
}

/** What is looked at once facts.yaml can be read in full. */
const ABOUT_NUMBERS = new Set([
  'stale-number',
  'untraced-number',
  'ambiguous-number',
  'untold-figure',
  'untold-claim',
  'figure-parity',
]);

type Context = Omit<LeafContext, 'inSection' | 'heads'>;

class Tracer {
  readonly #library: Library;
  readonly #park: LoadedPark;
  readonly #edition: LoadedEdition;
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #notFigures: NotFigures;
  readonly #uses: Use[] = [];
  readonly #claims: SaidClaim[] = [];
  readonly #blamed = new Set<string>();
  readonly #syntax: Problem[] = [];
  readonly #findings: Problem[] = [];

  constructor(library: Library, park: LoadedPark, edition: LoadedEdition) {
    this.#library = library;
    this.#park = park;
    this.#edition = edition;
    this.#facts = new Map(edition.facts.map(({ fact }) => [fact.id, fact]));
    this.#notFigures = notFigures(library.glossary['not-figures']);
  }

  traced(): TracedEdition {
    const prose: Partial<Record<Lang, ProseTree>> = {};
    const texts = new Map<string, readonly Inline[]>();
    const all = traceables(this.#library, this.#park, this.#edition);
    for (const lang of langs) {
      const context = {
        lang,
        rivals: rivalsOf(all[lang]),
        weights: weightsOf(all[lang]),
        notFigures: this.#notFigures,
        year: yearOf(this.#edition.edition.covers),
      };
      const tree = this.#prose(context);
      if (tree) prose[lang] = tree;
      for (const [key, inlines] of this.#texts(context)) texts.set(key, inlines);
    }
    const say = (problem: Problem): void => void this.#findings.push(problem);
    untranslatedSections(this.#edition, prose, say);
    const printed = { uses: this.#uses, blamed: this.#blamed };
    figureParity(this.#edition, prose, printed, say);
    toldFigures(this.#edition, prose, printed, say);
    toldClaims(this.#edition, prose, this.#claims, say);
    return {
      prose,
      texts,
      uses: this.#uses,
      syntax: this.#syntax,
      findings: this.#findings.filter(({ rule }) => this.#isWhole() || !ABOUT_NUMBERS.has(rule)),
    };
  }

  /** Could all facts be read? Else the numbers of those that could not would be taken for others. */
  #isWhole(): boolean {
    return this.#facts.size === this.#edition.factIds.size;
  }

  #prose(context: Context): ProseTree | null {
    const file = this.#edition.prose[context.lang];
    const tree = file ? parseProse(file, components, (one) => this.#syntax.push(one)) : null;
    if (!tree) return null;
    const known = { facts: [...this.#edition.factIds], edition: this.#edition };
    proseReferences(tree, known, (problem) =>
      (problem.rule === 'unknown-reference' ? this.#findings : this.#syntax).push(problem),
    );
    return mapLeaves(tree, (leaf) => this.#leaf(leaf, tree, context));
  }

  #leaf(leaf: Leaf, tree: ProseTree, context: Context): Inline[] {
    const section = sectionOf(leaf);
    const told = this.#edition.edition.sections.find(({ id }) => id === section)?.facts ?? [];
    const plain = plainText(leaf.inlines);
    const reading = readOnce(plain.text, context.lang);
    const { numbers, spans } = traceLeaf(plain, reading, {
      ...context,
      inSection: new Set(told),
      heads: leaf.heads.map((head) => plainText(head).text).join('\n'),
    });
    for (const claim of reading.claims) this.#claims.push({ claim, lang: context.lang, section });
    for (const number of numbers) {
      const { start, end } = rawSpan(plain, number.start, number.end);
      this.#keep(number, { lang: context.lang, section, field: null });
      this.#blame(number, context.lang);
      this.#say(number, placeOf(tree.path, tree.lines, start, end), 'prose');
    }
    return withMarks(leaf.inlines, spans);
  }

  #texts(context: Context): [string, Inline[]][] {
    const { lang } = context;
    return editionTexts(this.#edition.edition).flatMap(({ path, said, facts, isNote }) => {
      const text = said[lang];
      if (text === undefined) return [];
      const inlines: Inline[] = [{ type: 'text', text, start: 0, end: text.length }];
      const plain = plainText(inlines);
      const { numbers, spans } = traceLeaf(plain, figuresOnce(text, lang), {
        ...context,
        inSection: new Set(facts),
        heads: '',
      });
      const place = this.#edition.place([...path, lang]);
      for (const number of numbers) {
        this.#keep(number, { lang, section: null, field: path.join('.') });
        if (!isNote) this.#say(number, place, 'yaml');
      }
      return [[`${path.join('.')}:${lang}`, withMarks(inlines, spans)]];
    });
  }

  #keep({ text, outcome }: TracedNumber, where: Pick<Use, 'lang' | 'section' | 'field'>): void {
    if (outcome.kind !== 'traced') return;
    this.#uses.push({ fact: outcome.fact, part: outcome.part, text, ...where });
  }

  #blame({ outcome }: TracedNumber, lang: Lang): void {
    if ('facts' in outcome) for (const fact of outcome.facts) this.#blamed.add(blame(fact, lang));
  }

  #say({ text, outcome }: TracedNumber, place: Place, kind: 'prose' | 'yaml'): void {
    const words = traceWords(text, outcome, this.#facts, kind);
    if (words) this.#findings.push({ severity: 'error', place, ...words });
  }
}

/** What 全年 and 1—11月 mean where no year is printed. */
function yearOf(covers: Period): number | null {
  return covers.kind === 'years' ? null : covers.year;
}

function sectionOf({ inside }: Leaf): string | null {
  return inside.find(({ name }) => name === 'Section')?.props.id?.value ?? null;
}
