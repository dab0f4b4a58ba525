import { DatabaseError } from '../database-error.js';

const diskFull = /No space left on device|Disk quota exceeded|Check free disk space|wrote only \d+ of \d+ bytes/;

/** What PostgreSQL's programs printed when they failed, as one sentence. `failed` says what was tried, `folder` where. */
export function outputFailure(output: string, failed: string, folder: string): DatabaseError {
  if (diskFull.test(output)) {
    return new DatabaseError('ERR_DATABASE_DISK_FULL', `The disk is full: ${failed} in ${folder}. Free about 100 MB and start again; nothing that was acknowledged is lost.`);
  }
  const line = output.split('\n').findLast((each) => /FATAL|PANIC|error:/.test(each));
  const reason = line?.replace(/^.*(?:FATAL|PANIC|error):\s*/, '').trim() ?? 'it ended before it was ready';
  return new DatabaseError('ERR_DATABASE_START', `${failed} in ${folder}: ${reason}.`);
}
