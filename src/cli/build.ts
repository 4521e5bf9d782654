import { exitWith } from './exit.ts';
import { buildPhase } from './phases.ts';

await exitWith(async () => ((await buildPhase()) ? 0 : 1));
