import { ambiguousNumber } from './ambiguous-number.ts';
import { figureParity } from './figure-parity.ts';
import { missingTranslation } from './missing-translation.ts';
import { staleNumber } from './stale-number.ts';
import { untoldClaim } from './untold-claim.ts';
import { untoldFigure } from './untold-figure.ts';
import { untracedNumber } from './untraced-number.ts';
import { chartMarks } from './chart-marks.ts';
import { chartNested } from './chart-nested.ts';
import { chartParts } from './chart-parts.ts';
import { chartTrack } from './chart-track.ts';
import { chartUnits } from './chart-units.ts';
import { claimHolds } from './claim-holds.ts';
import { conflictingFacts } from './conflicting-facts.ts';
import { correctionCurrent } from './correction-current.ts';
import { correctionKept } from './correction-kept.ts';
import { duplicateFact } from './duplicate-fact.ts';
import { emptyColumn } from './empty-column.ts';
import { embargoPrinted } from './embargo-printed.ts';
import { growthRecomputes } from './growth-recomputes.ts';
import { hedgeDoubled } from './hedge-doubled.ts';
import { hedgeTrue } from './hedge-true.ts';
import { missingSection } from './missing-section.ts';
import { missingSignoff } from './missing-signoff.ts';
import { panelComplete } from './panel-complete.ts';
import { printedFollows } from './printed-follows.ts';
import { publicationTime } from './publication-time.ts';
import type { Rule } from './rule.ts';
import { shareRecomputes } from './share-recomputes.ts';
import { statusPeriod } from './status-period.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { targetRevised } from './target-revised.ts';
import { unitMismatch } from './unit-mismatch.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule about substance, in the order of the manual. */
export const rules: readonly Rule[] = [
  unknownReference,
  duplicateFact,
  unitMismatch,
  printedFollows,
  hedgeTrue,
  hedgeDoubled,
  shareRecomputes,
  sumOfParts,
  growthRecomputes,
  claimHolds,
  statusPeriod,
  conflictingFacts,
  targetRevised,
  panelComplete,
  chartUnits,
  chartParts,
  chartNested,
  chartTrack,
  chartMarks,
  correctionCurrent,
  correctionKept,
  missingSignoff,
  publicationTime,
  embargoPrinted,
  missingSection,
  emptyColumn,
  staleNumber,
  untracedNumber,
  ambiguousNumber,
  untoldFigure,
  untoldClaim,
  figureParity,
  missingTranslation,
];
