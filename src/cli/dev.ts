import { runDev } from './astro.ts';
import { exitWith } from './exit.ts';
import { assertFree, readPort } from './port.ts';

/** The site while it is being written: changes show at once. */
await exitWith(async () => {
  const port = readPort(process.env['PORT']);
  await assertFree(port); // Astro would quietly take the next port instead
  return runDev(port);
});
