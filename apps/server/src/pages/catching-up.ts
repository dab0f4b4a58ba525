import { CommitRefused } from '@redress/event-store';
import type { House } from '@redress/house';
import { waitFor } from '../parameters/read-your-writes.js';
import { RequestRefused } from '../problems/problem.js';
import { readAfter } from './after-writing.js';

/** Waits for what this person has just written. A page is shown all the same when it is late; it then says so (true). */
export async function isCatchingUp(house: House, cookieHeader: string | undefined): Promise<boolean> {
  try {
    await waitFor(house, readAfter(cookieHeader));
    return false;
  } catch (error) {
    // A position of another store, in a cookie that outlived it, or none at all is nothing to wait for.
    if (error instanceof CommitRefused) return false;
    if (error instanceof RequestRefused) return error.problem.status === 503;
    throw error;
  }
}
