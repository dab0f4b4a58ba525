import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { systemCodeOf } from '../../files/system-code.js';

/**
 * Gives a written file its name, or the next that is free: `tracker.csv.refused.csv`, `tracker.csv.refused-2.csv` and so on. What somebody has
 * corrected in an earlier one stays; an earlier one that says the same is taken for it. Answers the name.
 */
export async function givenNewName(written: string, names: Iterable<string>): Promise<string> {
  for (const name of names) {
    if (await isClaimed(name)) {
      await rename(written, name);
      return name;
    }
    if ((await digestOf(name)) === (await digestOf(written))) {
      await rm(written);
      return name;
    }
  }
  throw new Error('There are no more names.');
}

/** Whether the name was free and is ours now: of two that come at once, one makes the file. */
async function isClaimed(name: string): Promise<boolean> {
  try {
    await (await open(name, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
