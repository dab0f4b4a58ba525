import { existsSync, readFileSync } from 'node:fs';
import { oneFailed, sum, type Tally } from './tally.ts';

/** What `jest --json` writes, as far as it is counted here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** Test files that could not be loaded or run: none of their tests is in the other numbers. */
  readonly numRuntimeErrorTestSuites: number;
}

/** Jest's own numbers, with what those leave out and why. Green numbers are not believed when Jest itself ended in failure. */
export function readJestReport(path: string, exitStatus: number | null): { tally: Tally; remarks: string[] } {
  if (!existsSync(path)) return { tally: oneFailed, remarks: [`Jest ended without a report (exit status ${exitStatus ?? 'none: it was killed'}).`] };
  const report = JSON.parse(readFileSync(path, 'utf8')) as JestReport;
  const notLoaded = report.numRuntimeErrorTestSuites;
  const tally: Tally = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const remarks = notLoaded > 0 ? [`Test files that could not be run: ${notLoaded}. Each counts as one failed.`] : [];
  const { passed, failed, skipped } = tally;
  if (passed + failed + skipped === 0) return { tally: oneFailed, remarks: [...remarks, 'Jest found no test to run.'] };
  if (failed === 0 && exitStatus !== 0) {
    return { tally: sum([tally, oneFailed]), remarks: [`Every test passed, yet Jest ended with exit status ${exitStatus ?? 'none: it was killed'}.`] };
  }
  return { tally, remarks };
}
