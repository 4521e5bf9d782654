import { framed } from '../charts/framed.ts';
import { liveData } from '../charts/live-data.ts';
import { makeScene } from '../charts/make-scene.ts';
import { light } from '../charts/palette.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { plain } from '../charts/spec.ts';
import { svg } from '../charts/svg.ts';
import { csvLine } from './facts-csv.ts';
import type { Painter } from './kept-picture.ts';

/** What a chart's files end in. */
export const chartEndings = ['svg', 'png', 'csv', 'json'] as const;
export type ChartEnding = (typeof chartEndings)[number];

/** A file of a chart, in the language of its specification. */
export async function chartFile(
  spec: ChartSpec,
  ending: ChartEnding,
  site: string,
  paint: Painter,
): Promise<string | Uint8Array> {
  switch (ending) {
    case 'svg':
      return chartSvg(spec, site);
    case 'png':
      return paint(chartSvg(spec, site));
    case 'csv':
      return chartCsv(spec);
    case 'json':
      return JSON.stringify(liveData(spec));
  }
}

/** A chart as a file of its own, with literal colours, its title and its source. */
export function chartSvg(spec: ChartSpec, site: string): string {
  const scene = framed(makeScene(spec, false), spec, site);
  const frame = { prefix: spec.id, title: spec.title, description: plain(spec.says) };
  return svg(scene, frame, light);
}

/** The table of a chart as CSV, in the words of its language. */
export function chartCsv({ table }: ChartSpec): string {
  const rows = [table.head, ...table.rows.map((cells) => cells.map(plain))];
  return rows.map((cells) => csvLine(cells)).join('');
}

/** A drawing for a page, where colours follow the page. */
export function drawingOf(spec: ChartSpec, name: 'wide' | 'narrow'): string {
  const frame = { title: spec.title, description: plain(spec.says), name };
  return svg(makeScene(spec, name === 'narrow'), { ...frame, prefix: `${spec.id}-${name}` }, null);
}
