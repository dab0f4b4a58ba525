import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own that can really be full. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves not a byte. */
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  remove(): void;
}

/** Undefined where this account may not mount one. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'redress-disk-'));
  const remove = (): void => {
    spawnSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'redress-disk', folder]).status !== 0) {
    remove();
    return undefined;
  }
  const filler = join(folder, 'filler');
  return { folder, fill: () => fill(filler), makeRoom: () => rm(filler), remove };
}

async function fill(path: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    for (let size = 1_048_576; size >= 1; size /= 2) {
      const piece = Buffer.alloc(size);
      for (let room = true; room;) room = await file.write(piece).then(({ bytesWritten }) => bytesWritten === size, () => false);
    }
  } finally {
    await file.close();
  }
}
