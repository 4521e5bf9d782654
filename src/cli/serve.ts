import { exitWith } from './exit.ts';
import { optionsIn } from './folders.ts';
import { servePhase } from './phases.ts';
import { readPort } from './port.ts';

/** Serves what the last build left in dist/, or of a preview in dist-preview/. */
await exitWith(async () => {
  const env = optionsIn(process.argv.slice(2), process.env);
  return servePhase(readPort(env['PORT']), env);
});
