import { exitWith } from './exit.ts';
import { optionsIn } from './folders.ts';
import { buildPhase, phaseLine, servePhase } from './phases.ts';
import { assertFree, readPort } from './port.ts';
import { say } from './setup/messages.mjs';

/** Set-up has happened by now; builds everything, then serves it. */
await exitWith(async () => {
  const env = optionsIn(process.argv.slice(2), process.env);
  const port = readPort(env['PORT']);
  await assertFree(port); // before the build: nobody should wait for it in vain
  console.log(phaseLine(say('setUp'), Number(env['SHUDU_SETUP_SECONDS'] ?? 0)));
  return (await buildPhase(env)) ? servePhase(port, env) : 1;
});
