import { exitWith } from './exit.ts';
import { siteBase } from './folders.ts';
import { servePhase } from './phases.ts';
import { readPort } from './port.ts';

/** Serves what the last build left in dist/. */
await exitWith(() => servePhase(readPort(process.env['PORT']), siteBase(process.env)));
