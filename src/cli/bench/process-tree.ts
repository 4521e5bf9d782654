import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Memory in bytes by the number of the process. */
export type MemoryByProcess = ReadonlyMap<number, number>;

/**
 * The processes below one and the memory of each: on Linux the most it ever held, elsewhere what it
 * holds now. Null where neither can be told (Windows).
 */
export async function processesBelow(top: number): Promise<MemoryByProcess | null> {
  if (process.platform === 'linux') return new Map(fromProc(top));
  return process.platform === 'win32' ? null : fromPs(top);
}

/** Children belong to the thread that began them. */
function fromProc(parent: number): [number, number][] {
  return names(`/proc/${parent}/task`)
    .flatMap((thread) => said(`/proc/${parent}/task/${thread}/children`).split(' '))
    .filter((child) => /^\d+$/.test(child))
    .flatMap((child): [number, number][] => {
      const pid = Number(child);
      const peak = /^VmHWM:\s+(\d+) kB$/m.exec(said(`/proc/${pid}/status`))?.[1];
      return [
        ...(peak === undefined ? [] : [[pid, Number(peak) * 1024] as [number, number]]),
        ...fromProc(pid),
      ];
    });
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

async function fromPs(top: number): Promise<MemoryByProcess | null> {
  const listed = await new Promise<{ rows: string; own: number | undefined }>((resolve) => {
    const ps = execFile('ps', ['-A', '-o', 'pid=,ppid=,rss='], (_, stdout) =>
      resolve({ rows: stdout, own: ps.pid }),
    );
  });
  const rows = listed.rows.split('\n').map((row) => row.trim().split(/\s+/).map(Number));
  const found = new Map<number, number>();
  const visit = (parent: number): void => {
    for (const [pid = 0, above, kilobytes = 0] of rows) {
      if (above !== parent || pid === listed.own || found.has(pid)) continue;
      found.set(pid, kilobytes * 1024);
      visit(pid);
    }
  };
  visit(top);
  return found.size === 0 && listed.rows === '' ? null : found;
}
