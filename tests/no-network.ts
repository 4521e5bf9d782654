import { Socket } from 'node:net';

/** A test that reaches for another host fails at once, on every machine alike. */
const connect = Socket.prototype.connect;

function connectHere(this: Socket, ...args: Parameters<typeof connect>): Socket {
  const host = hostOf(args);
  if (host === undefined || /^(localhost|127\.|::1)/.test(host)) return connect.apply(this, args);
  throw new Error(`Unexpected connection to \`${host}\`, expected none: tests use no network`);
}

// A worker comes by once for each of its files.
if (connect.name !== connectHere.name) Socket.prototype.connect = connectHere as typeof connect;

/** Node's own callers pass normalised arguments, an array in the first place. */
function hostOf(args: unknown[]): string | undefined {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'number') return typeof args[1] === 'string' ? args[1] : undefined;
  if (typeof first !== 'object' || first === null || !('host' in first)) return undefined;
  return typeof first.host === 'string' ? first.host : undefined;
}
