import { exitWith } from './exit.ts';
import { siteBase } from './folders.ts';
import { buildPhase, phaseLine, servePhase } from './phases.ts';
import { assertFree, readPort } from './port.ts';
import { say } from './setup/messages.mjs';

/** Set-up has happened by now; builds everything, then serves it. */
await exitWith(async () => {
  const port = readPort(process.env['PORT']);
  await assertFree(port); // before the build: nobody should wait for it in vain
  console.log(phaseLine(say('setUp'), Number(process.env['SHUDU_SETUP_SECONDS'] ?? 0)));
  return (await buildPhase()) ? servePhase(port, siteBase(process.env)) : 1;
});
