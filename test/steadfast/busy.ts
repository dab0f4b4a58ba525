import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Keeps every core busy for as long as the work goes on. */
export async function whileCoresAreBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const spinning = Array.from({ length: availableParallelism() }, () => new Worker('for (;;);', { eval: true }));
  try {
    return await work();
  } finally {
    await Promise.all(spinning.map(worker => worker.terminate()));
  }
}
