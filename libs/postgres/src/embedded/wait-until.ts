import { setTimeout as pause } from 'node:timers/promises';

/** Asks every 10 ms until the answer is not undefined; gives undefined when `seconds` have passed. */
export async function waitUntil<Answer>(seconds: number, ask: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await pause(10);
  }
}
