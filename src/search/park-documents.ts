import { kindWords } from '../derive/domain-words.ts';
import type { EditionAt } from '../derive/edition-at.ts';
import { editionsIn } from '../derive/edition-at.ts';
import { noteViews } from '../derive/note-view.ts';
import { saidIn } from '../derive/said.ts';
import { documentName } from '../derive/sighting-view.ts';
import { timeView } from '../derive/time-view.ts';
import type { Library } from '../model/library.ts';
import { leavesOf } from '../prose/leaves.ts';
import { traceEdition } from '../prose/trace.ts';
import type { ProseTree } from '../prose/tree.ts';
import type { Lang } from '../quantity/quantity.ts';
import type { FigureDocument, NamedDocument, PassageDocument, Words } from './document.ts';
import { figureDocuments } from './figure-documents.ts';
import { heldProse } from './held-text.ts';
import { editorWords, keptWords, otherName, reportWords } from './kept-words.ts';

/** All that search may find of a park, in one language. */
export interface ParkDocuments {
  readonly park: NamedDocument;
  readonly about: PassageDocument | null;
  readonly editions: readonly EditionDocuments[];
}

/** All that search may find of an edition. */
export interface EditionDocuments {
  /** e.g. "jianghai/2022". */
  readonly id: string;
  readonly report: NamedDocument;
  readonly figures: readonly FigureDocument[];
  readonly passages: readonly PassageDocument[];
}

/** Makes them of what may be seen of the park; null where that is nothing. */
export function parkDocuments(library: Library, id: string, lang: Lang): ParkDocuments | null {
  const loaded = library.parks.find((one) => one.id === id);
  if (!loaded) return null;
  const { name, place, about } = loaded.park;
  const path = `parks/${id}/`;
  const title = editorWords(name, lang, id);
  const beside = place ? [editorWords(place, lang, '')] : [];
  const text = about && editorWords(about, lang, '');
  return {
    park: { kind: 'park', path, title, also: otherName(name, lang), beside, remark: null },
    about: text ? { kind: 'passage', path, title, text, within: [] } : null,
    editions: editionsIn(library, id).map((at) => editionDocuments(at, title, lang)),
  };
}

function editionDocuments(at: EditionAt, park: Words, lang: Lang): EditionDocuments {
  const { id, edition } = at.edition;
  const covers = timeView(edition.covers, lang).text;
  const printed = documentName(kindWords[edition.kind][lang], covers, lang);
  const title = saidIn(edition.title, lang) ?? { text: id, lang: 'en' };
  const report: NamedDocument = {
    kind: 'report',
    path: `parks/${id}/`,
    title: reportWords(at, 'title', title, lang),
    also: otherName(edition.title, lang),
    beside: [park, printed],
    remark: null,
  };
  const figures = figureDocuments(at, { park, printed }, lang);
  return { id, report, figures, passages: passages(at, report, lang) };
}

/** The lede, what the text tells before and in its sections, and the notes. */
function passages(at: EditionAt, report: NamedDocument, lang: Lang): PassageDocument[] {
  const { edition } = at.edition;
  const lede = saidIn(edition.lede, lang);
  const told = toldIn(at, lang);
  const headings = new Map(
    edition.sections.map(({ id, heading }, place) => {
      const said = saidIn(heading, lang) ?? { text: id, lang: 'en' };
      return [id, reportWords(at, `sections.${place}.heading`, said, lang)] as const;
    }),
  );
  const passage = (anchor: string, title: Words, text: Words): PassageDocument => ({
    kind: 'passage',
    path: report.path + anchor,
    title,
    text,
    within: report.beside,
  });
  const inSection = (id: string, anchor: string, title: Words): PassageDocument[] => {
    const text = told.get(id);
    return text === undefined ? [] : [passage(anchor, title, text)];
  };
  return [
    ...(lede ? [passage('', report.title, reportWords(at, 'lede', lede, lang))] : []),
    ...inSection('', '', report.title),
    ...[...headings].flatMap(([id, heading]) => inSection(id, `#section-${id}`, heading)),
    ...noteViews(edition, lang).map(({ anchor, field, text, section }): PassageDocument => {
      const title = headings.get(section ?? '') ?? report.title;
      return { ...passage(`#${anchor}`, title, reportWords(at, field, text, lang)), kind: 'note' };
    }),
  ];
}

/** The text of each section, "" being none; in the other language where it has none in this. */
function toldIn({ library, park, edition }: EditionAt, lang: Lang): ReadonlyMap<string, Words> {
  const { prose } = traceEdition(library, park, edition);
  const other = lang === 'zh' ? 'en' : 'zh';
  const own = prose[lang] ? lang : other;
  const tree = prose[own];
  const texts = tree ? textBySection(tree) : new Map<string, string>();
  return new Map([...texts].map(([id, text]) => [id, keptWords({ text, lang: own }, lang)]));
}

/** Paragraphs stand below each other, cells of a table side by side. */
function textBySection(tree: ProseTree): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { kind, inside, inlines } of leavesOf(tree)) {
    const section = inside.find(({ name }) => name === 'Section')?.props['id']?.value ?? '';
    const text = heldProse(inlines).replaceAll(/\s+/g, ' ').trim();
    const before = texts.get(section);
    const gap = kind === 'cell' ? '  ' : '\n';
    if (text !== '') texts.set(section, before === undefined ? text : before + gap + text);
  }
  return texts;
}
