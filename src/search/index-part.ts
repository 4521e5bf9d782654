import type { NamedDocument, SearchDocument } from './document.ts';
import { searchedTexts } from './document.ts';
import { foldedText } from './folded-text.ts';
import type { ParkDocuments } from './park-documents.ts';
import { termsIn } from './terms.ts';

/** Documents that follow one another in an index, as far made as they can be without the others. */
export interface IndexPart {
  /** Each as it is written. */
  readonly documents: readonly string[];
  /** All that they are listed under, one a line. */
  readonly terms: string;
  /** For each of the terms the documents that have it, by their places among these. */
  readonly places: readonly (readonly number[])[];
}

/** What search may find of a park, ready to be put into an index. */
export interface ParkParts {
  readonly park: NamedDocument;
  readonly about: IndexPart;
  readonly editions: readonly EditionParts[];
}

export interface EditionParts {
  /** e.g. "jianghai/2022". */
  readonly id: string;
  readonly report: NamedDocument;
  readonly figures: IndexPart;
  readonly passages: IndexPart;
}

export function parkParts({ park, about, editions }: ParkDocuments): ParkParts {
  return {
    park,
    about: partOf(about ? [about] : []),
    editions: editions.map(({ id, report, figures, passages }) => ({
      id,
      report,
      figures: partOf(figures),
      passages: partOf(passages),
    })),
  };
}

/** Looks at each document once. */
export function partOf(documents: readonly SearchDocument[]): IndexPart {
  const found = new Map<string, number[]>();
  documents.forEach((one, place) => {
    for (const term of new Set(searchedTexts(one).flatMap((text) => termsIn(foldedText(text))))) {
      const own = found.get(term);
      if (own) own.push(place);
      else found.set(term, [place]);
    }
  });
  return {
    documents: documents.map((one) => JSON.stringify(one)),
    terms: [...found.keys()].join('\n'),
    places: [...found.values()],
  };
}
