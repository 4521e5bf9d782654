import type { PlacedText, Scene } from './scene.ts';
import { LEADING, round } from './scene.ts';
import type { ChartSpec } from './spec.ts';
import { linesOf } from './text-width.ts';

const MARGIN = 24;

/** A drawing with its title, caption and source, as it leaves the site. */
export function framed(scene: Scene, spec: ChartSpec, site: string): Scene {
  const width = scene.width + 2 * MARGIN;
  const head: PlacedText[] = [];
  let y = MARGIN - 4;
  const put = (text: string, size: number, tone: PlacedText['tone'], isBold: boolean): void => {
    for (const line of linesOf(text, size, scene.width)) {
      y += size * LEADING;
      const bold = isBold ? { isBold } : {};
      head.push({ x: MARGIN, y: round(y), size, anchor: 'start', tone, phrases: [line], ...bold });
    }
  };
  put(spec.title, 18, 'ink', true);
  if (spec.caption !== null) put(spec.caption, 14, 'soft', false);
  const top = y + 18;
  y = top + scene.height + 10;
  const join = spec.lang === 'zh' ? '　' : ' · ';
  put([spec.source, spec.report, site].join(join), 12.5, 'soft', false);
  const move = <At extends { readonly x: number; readonly y: number }>(one: At): At => ({
    ...one,
    x: round(one.x + MARGIN),
    y: round(one.y + top),
  });
  return {
    width,
    height: Math.ceil(y + MARGIN - 6),
    marks: scene.marks.map(move),
    keys: scene.keys.map(move),
    texts: [...head, ...scene.texts.map(move)],
    lines: scene.lines.map((line) => ({
      ...line,
      points: line.points.map(([px, py]) => [round(px + MARGIN), round(py + top)] as const),
    })),
  };
}
