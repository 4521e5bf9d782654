import type { Measured } from './measured-en.ts';

/** A candidate with what decides whether it is a figure. */
export interface Candidate {
  readonly text: string;
  readonly measured: Measured;
  readonly isHedged: boolean;
  /** Nothing else stands in its line or sentence. */
  readonly isAlone: boolean;
}

/** Is the candidate an amount, and not a name, a numbering or a mere word? */
export function isFigure(candidate: Candidate): boolean {
  const { text, measured, isHedged, isAlone } = candidate;
  const { numeral, kind, value, start, magnitude, unit } = measured;
  if (/(?:^|\s)per\s$/.test(text.slice(Math.max(0, start - 5), start))) return false;
  if (numeral.isWord) return kind === 'percent' || magnitude !== '' || isWordFigure(candidate);
  if (kind === 'bare' && unit.printed === '') return isHedged || isAlone || isRatio(candidate);
  if (kind === 'times') return value.places > 0 || value.units > 1n;
  return unit.printed !== 'count' || isHedged || isAlone || isCount(candidate);
}

const VERB_LEAD =
  /(?:^|\s)(?:of|at|to|was|is|were|are|reached|averaged|averages|averaging|from|by)\s$/;
const RATIO_LEAD =
  /(?:ratio|index|coefficient|rate|PMI|score|factor|FAR|multiple|intensity|fertility|average)[^.;,]{0,30}$/i;

/** "a floor area ratio of 3.4": a bare decimal is a figure behind a verb or a word of measuring. */
function isRatio({ text, measured: { start } }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  return VERB_LEAD.test(before) || RATIO_LEAD.test(before);
}

const SPAN_LEAD =
  /(?:for|in|within|take|takes|took|lasted|lasting|spent|after|consecutive|of|is|was)\s$/;
const OF_THEM = /^\sof\s(?:them|the|these|those|its|which|whom|our)/;
const PLURAL =
  /^(?:\s[A-Za-z][\w’'&-]*){0,5}?\s[A-Za-z][\w-]*(?:s|people|children|men|women|staff)(?![\w])/;

/** Number words count things: a plural, a unit or a hedge must stand by. */
function isWordFigure({ text, measured, isHedged }: Candidate): boolean {
  const { numeral, value, kind, start, end, unit } = measured;
  const after = text.slice(end, end + 70);
  // A capital inside a sentence makes a name of it: the Index of Eight Core Industries.
  if (
    /^[A-Z]/.test(text.slice(start, start + 1)) &&
    /[a-z,]\s$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  if (numeral.isVague) return isHedged || /^\sof\s/.test(after);
  const isYears = kind === 'time' && /years?$/.test(unit.printed);
  if (isYears && !isHedged) {
    const isRun =
      /consecutive|straight|successive/.test(text.slice(start, end)) ||
      /^\s(?:in a row|running|in succession)/.test(after);
    return isRun || SPAN_LEAD.test(text.slice(Math.max(0, start - 10), start));
  }
  if (value.units === 1n && kind !== 'money') return false;
  if (kind !== 'counter') return kind !== 'times' || /^\s(?:the|that|as|more|higher)/.test(after);
  return isHedged || OF_THEM.test(after) || PLURAL.test(after.replace(/[.,;:].*$/s, ''));
}

const COUNTED =
  /^[\s-](?!(?:in|of(?!\s(?:them|which|the|these|whom))|and|to|at|for|on|the|is|was|are|were|or|by|from|with|as|than|per)(?![a-z]))(?:[a-z]|\d[A-Z]\s)/;
const COUNT_LEAD =
  /(?:to|at|of|reach\w*|total\w*|was|were|is|are|from|by|number\w*|and|than|with|had|has|have|includ\w*|averag\w*|stood at|which|[a-z]+ed)\s$/;

/** A plain integer counts when a noun follows or a verb leads to it: "Android 12." is a name. */
function isCount({ text, measured: { numeral, start, end } }: Candidate): boolean {
  const before = (start < 20 ? '\n' : '') + text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 12);
  if (/[#/_]\s?$/.test(before) || /^[-–/]\d/.test(after)) return false;
  const isNamed = /[A-Z][a-z]+\s$/.test(before) && !/(?:\n|[.!?]\s)[A-Z][a-z]+\s$/.test(before);
  if (isNamed && !COUNTED.test(after)) return false;
  if (COUNTED.test(after) || numeral.isMarked) return true;
  return COUNT_LEAD.test(before) || (/^\s[A-Z]/.test(after) && /[a-z]\s$/.test(before));
}
