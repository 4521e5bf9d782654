import { makeScene } from './make-scene.ts';
import type { Placed, Scene } from './scene.ts';
import type { ChartSpec } from './spec.ts';

/** A drawing as the browser brings it to life: its marks, at the places they have in the SVG. */
export type LiveScene = Pick<Scene, 'width' | 'height'> & { readonly marks: readonly Placed[] };

/** What the browser fetches when a reader first touches a chart. */
export interface LiveData {
  readonly wide: LiveScene;
  readonly narrow: LiveScene;
}

export function liveData(spec: ChartSpec): LiveData {
  const of = ({ width, height, marks }: Scene): LiveScene => ({ width, height, marks });
  return { wide: of(makeScene(spec, false)), narrow: of(makeScene(spec, true)) };
}
