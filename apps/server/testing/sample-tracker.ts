import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demonstrationTracker } from '@redress/casework';
import type { House } from '@redress/house';
import { demonstrationPersonWho } from '@redress/identity';

/** Fills a house with a few of the demonstration's cases, so that every kind of page has something to show. */
export async function loadSample(house: House, everyNthRow: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-sample-'));
  try {
    const [header, ...rows] = (await readFile(demonstrationTracker, 'utf8')).trimEnd().split('\n');
    const path = join(folder, 'sample.csv');
    await writeFile(path, [header, ...rows.filter((_, index) => index % everyNthRow === 0)].join('\n'));
    await house.importTracker({ path, actor: demonstrationPersonWho('ADMINISTRATOR') });
    await house.readModels.catchUp();
  } finally {
    await rm(folder, { recursive: true });
  }
}
