import { Worker } from 'node:worker_threads';
import type { Answers, Begun } from './printer-talk.ts';

/** What stopped a thread: mostly the content, and then the message is in its editor's words. */
export class PrintError extends Error {}

type Asking<Ask extends keyof Answers> = (
  ...about: Parameters<Answers[Ask]>
) => Promise<Awaited<ReturnType<Answers[Ask]>>>;

/** A thread that answers one question at a time. */
export interface Hand {
  readonly changed: Asking<'changed'>;
  readonly read: Asking<'read'>;
  readonly list: Asking<'list'>;
  readonly search: Asking<'search'>;
  readonly listSearch: Asking<'listSearch'>;
  readonly print: Asking<'print'>;
  readonly leave: () => Promise<unknown>;
}

/** A new thread with the compiled code. */
export function hired(begun: Begun, env: NodeJS.ProcessEnv): Hand {
  const worker = new Worker(new URL('./print-thread.ts', import.meta.url), {
    workerData: begun,
    env,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  // What is said before a thread breaks down tells why.
  let said = '';
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  let broken: Error | undefined;
  let waiting: { resolve: (answer: never) => void; reject: (error: Error) => void } | undefined;
  const fail = (error: Error): void => {
    broken ??= error;
    waiting?.reject(broken);
  };
  worker.on('error', (error) => fail(new PrintError(`${said}${error.message}`.trim())));
  worker.on('exit', (code) => fail(new PrintError(`${said}\nA thread ended with ${code}.`.trim())));
  worker.on('message', ({ answer, failure }: { answer: never; failure?: string }) => {
    if (failure === undefined) waiting?.resolve(answer);
    else waiting?.reject(new PrintError(failure));
  });
  const asking =
    (ask: keyof Answers) =>
    (about?: unknown): Promise<never> =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        waiting = { resolve, reject };
        worker.postMessage({ ask, about });
      });
  return {
    changed: asking('changed'),
    read: asking('read'),
    list: asking('list'),
    search: asking('search'),
    listSearch: asking('listSearch'),
    print: asking('print'),
    leave: () => worker.terminate(),
  };
}
