import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { say } from './setup/messages.mjs';

export const HOST = '127.0.0.1';
const USUAL = 4321;

/** Reads PORT, e.g. "8080"; nothing set means 4321. */
export function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return USUAL;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65536) return port;
  throw new Error(say('badPort', text));
}

/** Fails with a sentence when the port cannot be had, before a build makes anyone wait. */
export async function assertFree(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/** Listens on the port, or explains in one sentence why it cannot. */
export function listen(
  server: Server | ReturnType<typeof createServer>,
  port: number,
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, HOST, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  const other = String(port === USUAL ? 8080 : USUAL);
  if (error.code === 'EADDRINUSE') return new Error(say('busyPort', String(port), other));
  if (error.code === 'EACCES') return new Error(say('deniedPort', String(port), other));
  return error;
}
