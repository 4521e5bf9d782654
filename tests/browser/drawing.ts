import type { Locator, Page } from 'playwright-core';
import type { LiveData, LiveScene } from '../../src/charts/live-data.ts';

/** A report with charts, in both languages. */
export const REPORT = 'parks/jianghai/2022/';
export const charts = ['projects-by-size', 'past-the-mark', 'growth'];
export const languages = [
  { root: '/', lang: 'zh', join: '，' },
  { root: '/en/', lang: 'en', join: ', ' },
];

/** A chart of a page: its drawing, and what there is of it while it is live. */
export interface Drawing {
  readonly whole: Locator;
  readonly canvas: Locator;
  readonly tip: Locator;
  /** Says aloud what is shown. */
  readonly voice: Locator;
}

export function drawingOf(page: Page, id: string): Drawing {
  const whole = page.locator(`#chart-${id} .drawing`);
  return {
    whole,
    canvas: whole.locator('canvas'),
    tip: whole.locator('.tip'),
    voice: whole.locator('[aria-live]'),
  };
}

/** The marks as the file beside the chart has them, of the drawing that is shown. */
export function sceneOf({ whole }: Drawing): Promise<LiveScene> {
  return whole.evaluate(async (drawing: HTMLElement) => {
    const response = await fetch(drawing.dataset['live'] ?? '');
    const data = (await response.json()) as LiveData;
    return drawing.querySelector('.wide')?.getClientRects().length ? data.wide : data.narrow;
  });
}

/** What a tooltip says of a mark, line by line. */
export function linesOf({ mark }: LiveScene['marks'][number]): string[] {
  return [...new Set([mark.name, mark.figure, ...mark.details])].filter((line) => line !== '');
}

/** A place inside a mark, in px of the window. */
export async function placeOf(
  { whole }: Drawing,
  { x, y }: { x: number; y: number },
): Promise<{ x: number; y: number }> {
  const svg = whole.locator('svg:visible');
  const box = (await svg.boundingBox())!;
  const scale = box.width / Number(await svg.getAttribute('width'));
  return { x: box.x + x * scale, y: box.y + y * scale };
}

/** The middle of each mark, where a reader would point. */
export function middleOf(placed: LiveScene['marks'][number]): { x: number; y: number } {
  const { x, y } = placed;
  return placed.shape === 'dot' ? { x, y } : { x: x + placed.width / 2, y: y + placed.height / 2 };
}
