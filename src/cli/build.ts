import { exitWith } from './exit.ts';
import { optionsIn } from './folders.ts';
import { buildPhase } from './phases.ts';

await exitWith(async () =>
  (await buildPhase(optionsIn(process.argv.slice(2), process.env))) ? 0 : 1,
);
