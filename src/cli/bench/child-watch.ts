import { processesBelow } from './process-tree.ts';

/** Watches what this process has begun. */
export interface ChildWatch {
  /** The most memory that each child held, summed; null when none was seen. */
  readonly peak: () => number | null;
  readonly end: () => void;
}

/** How often to look; a process that ends sooner is not seen. */
const EVERY_MS = 50;

/** Watches the memory of all processes that this one begins from now on. */
export function watchChildren(): ChildWatch {
  const peaks = new Map<number, number>();
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const below = await processesBelow(process.pid);
    for (const [pid, bytes] of below ?? []) peaks.set(pid, Math.max(bytes, peaks.get(pid) ?? 0));
    isLooking = false;
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return {
    peak: () =>
      peaks.size === 0 ? null : [...peaks.values()].reduce((sum, bytes) => sum + bytes, 0),
    end: () => clearInterval(timer),
  };
}

/** Ends what this process has begun and not seen end. */
export async function endChildren(): Promise<void> {
  for (const pid of (await processesBelow(process.pid))?.keys() ?? []) {
    try {
      process.kill(pid);
    } catch {
      // ended by itself meanwhile
    }
  }
}
