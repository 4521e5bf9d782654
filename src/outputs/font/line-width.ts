import { drawnGlyph } from './drawn-glyph.ts';
import { latinSlice, type Face } from './typeface.ts';

/** How wide a text of display type stands, exactly: the fonts made here know no kerning. */
export function lineWidth(text: string, face: Face, size: number): number {
  const { unitsPerEm } = latinSlice(face);
  let units = 0;
  for (const sign of text)
    units += drawnGlyph(sign.codePointAt(0) ?? 0, face, false)?.advance ?? unitsPerEm;
  return (units * size) / unitsPerEm;
}
