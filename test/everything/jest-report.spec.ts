import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readJestReport } from './jest-report.js';
import { inOneLine, sum } from './tally.js';

describe('the numbers of a run of Jest', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'redress-report-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  const numbers = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 };

  function read(report: Partial<typeof numbers>, exitStatus: number | null): ReturnType<typeof readJestReport> {
    const path = join(folder, 'jest.json');
    writeFileSync(path, JSON.stringify({ ...numbers, ...report }));
    return readJestReport(path, exitStatus);
  }

  it.each([
    ['all passed', { numPassedTests: 7 }, 0, '7 passed, 0 failed, 0 skipped'],
    ['one failed', { numPassedTests: 6, numFailedTests: 1 }, 1, '6 passed, 1 failed, 0 skipped'],
    ['pending and planned tests are skipped', { numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 }, 0, '5 passed, 0 failed, 2 skipped'],
    ['a file that cannot be loaded has failed', { numPassedTests: 5, numRuntimeErrorTestSuites: 2 }, 1, '5 passed, 2 failed, 0 skipped'],
    ['nothing ran', {}, 0, '0 passed, 1 failed, 0 skipped'],
    ['green, but Jest itself failed', { numPassedTests: 5 }, 1, '5 passed, 1 failed, 0 skipped'],
    ['green, but Jest was killed', { numPassedTests: 5 }, null, '5 passed, 1 failed, 0 skipped'],
  ])('%s', (_, report, exitStatus, line) => {
    expect(inOneLine(read(report, exitStatus).tally)).toBe(line);
  });

  it('no report at all is one failure, and says so', () => {
    const { tally, remarks } = readJestReport(join(folder, 'never-written.json'), null);
    expect(inOneLine(tally)).toBe('0 passed, 1 failed, 0 skipped');
    expect(remarks).toEqual(['Jest ended without a report (exit status none: it was killed).']);
  });

  it('adds up', () => {
    expect(sum([{ passed: 1, failed: 2, skipped: 3 }, { passed: 4, failed: 5, skipped: 6 }])).toEqual({ passed: 5, failed: 7, skipped: 9 });
  });
});
