import { processesBelow } from './process-tree.ts';

/** Watches what this process has begun. */
export interface ChildWatch {
  /** The most memory that its children held at once; null when none was seen. */
  readonly peak: () => number | null;
  readonly end: () => void;
}

/** How often to look; a process that ends sooner is not seen. */
const EVERY_MS = 50;

/** Watches the memory of all processes that this one begins from now on. */
export function watchChildren(): ChildWatch {
  let peak: number | null = null;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    const below = [...((await processesBelow(process.pid))?.values() ?? [])];
    const held = below.reduce((sum, { now }) => sum + now, 0);
    // Between two looks one of them may have held more; that much it held in any case.
    const most = Math.max(0, ...below.map((one) => one.most));
    if (below.length > 0) peak = Math.max(peak ?? 0, held, most);
    isLooking = false;
  };
  const timer = setInterval(() => void look(), EVERY_MS);
  return { peak: () => peak, end: () => clearInterval(timer) };
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
