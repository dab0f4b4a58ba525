import { openHouse, type House } from '@redress/house';
import { storePlace, type Environment } from '../environment.js';

/** Opens the house as one command needs it, shares it with whoever else uses it, and closes it again whatever the work comes to. */
export async function inHouse<T>(environment: Environment, work: (house: House) => Promise<T>): Promise<T> {
  const { clock, say, indicators } = environment;
  await using house = await openHouse({ ...storePlace(environment), clock, log: { info: say, warn: say }, ...(indicators === undefined ? {} : { indicators }) });
  return await unlessStopped(environment.signal, work(house));
}

/** Work that cannot be stopped in the middle is left behind: the database does the rest, or undoes it. */
async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const stopped = Promise.withResolvers<never>();
  const stop = (): void => stopped.reject(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
