import type { LiveData, LiveScene } from '../charts/live-data.ts';
import { LiveDrawing } from './live-drawing.ts';
import { Reader } from './reader.ts';

/** Brings a drawing to life, and answers what the reader began with if that still holds. */
export function enliven(drawing: HTMLElement, data: unknown, first: Event): void {
  if (!isLiveData(data)) throw new TypeError('Unexpected file, expected the marks of a chart');
  const reader = new Reader(drawing, new LiveDrawing(drawing, data));
  const isPointing = first.type.startsWith('pointer');
  const isThere = isPointing ? drawing.matches(':hover') : document.activeElement === drawing;
  if (isThere || first.type === 'click') reader.handleEvent(first);
}

/** A host may answer with anything, e.g. its own page for what is missing. */
function isLiveData(data: unknown): data is LiveData {
  const { wide, narrow } = data as Partial<Record<keyof LiveData, Partial<LiveScene>>>;
  return Array.isArray(wide?.marks) && Array.isArray(narrow?.marks);
}
