import { createHash } from 'node:crypto';

/** The same digest, the same files under the same names. */
export function digestOf(files: Iterable<readonly [string, Uint8Array]>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('base64url');
}

/** One digest of several, in their order. */
export function joinedDigest(digests: readonly string[]): string {
  return createHash('sha256').update(digests.join('\n')).digest('base64url');
}
