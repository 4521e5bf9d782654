import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The memory of a process in bytes: what it holds, and the most it ever held as far as is known. */
export interface Held {
  readonly now: number;
  readonly most: number;
}

/** The processes below one by their numbers, with their memory; null on Windows, which tells neither. */
export async function processesBelow(top: number): Promise<ReadonlyMap<number, Held> | null> {
  if (process.platform === 'linux') return new Map(fromProc(top));
  return process.platform === 'win32' ? null : fromPs(top);
}

/** Children belong to the thread that began them. */
function fromProc(parent: number): [number, Held][] {
  return names(`/proc/${parent}/task`)
    .flatMap((thread) => said(`/proc/${parent}/task/${thread}/children`).split(' '))
    .filter((child) => /^\d+$/.test(child))
    .flatMap((child): [number, Held][] => {
      const pid = Number(child);
      const status = said(`/proc/${pid}/status`);
      const [now, most] = [bytesIn(status, 'VmRSS'), bytesIn(status, 'VmHWM')];
      return [...(most === 0 ? [] : [[pid, { now, most }] as [number, Held]]), ...fromProc(pid)];
    });
}

function bytesIn(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
}

/** A process may end between two looks. */
function said(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function fromPs(top: number): Promise<ReadonlyMap<number, Held> | null> {
  const listed = await new Promise<{ rows: string; own: number | undefined }>((resolve) => {
    const ps = execFile('ps', ['-A', '-o', 'pid=,ppid=,rss='], (_, stdout) =>
      resolve({ rows: stdout, own: ps.pid }),
    );
  });
  const rows = listed.rows.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  const found = new Map<number, Held>();
  const visit = (parent: number): void => {
    for (const [pid = 0, above, kilobytes = 0] of rows) {
      if (above !== parent || pid === listed.own || found.has(pid)) continue;
      found.set(pid, { now: kilobytes * 1024, most: kilobytes * 1024 });
      visit(pid);
    }
  };
  visit(top);
  return found.size === 0 && listed.rows === '' ? null : found;
}
