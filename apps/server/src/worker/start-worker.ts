import type { House } from '@redress/house';
import type { Log } from '../boot/log.js';
import { expireWhenDue } from './expire-when-due.js';

export interface Worker {
  /** Resolves when what was under way is finished. */
  stop(): Promise<void>;
}

/** The half of the process that nobody talks to: it follows the history into the read models and records passed limits. */
export function startWorker(house: House, log: Log): Worker {
  const stopping = new AbortController();
  const running = Promise.all([house.readModels.follow(stopping.signal), expireWhenDue(house, log, stopping.signal)]);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
