import { Worker } from 'node:worker_threads';

/** Keeps so many cores busy for as long as the work goes on. */
export async function whileCoresAreBusy<Result>(cores: number, work: () => Promise<Result>): Promise<Result> {
  const spinning = Array.from({ length: cores }, () => new Worker('for (;;);', { eval: true }));
  try {
    return await work();
  } finally {
    await Promise.all(spinning.map(worker => worker.terminate()));
  }
}
