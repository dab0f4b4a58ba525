import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { failuresIn, failuresInWords } from './failures.js';
import { waitingTests, waitsFor } from './waiting-tests.js';

describe('a test that waits for a moment, a duration or a race', () => {
  it.each([
    ["import { spawn } from 'node:child_process';", 'a process'],
    ["process.kill(pid, 'SIGKILL');", 'a process'],
    ["import type { Browser } from 'playwright-core';", 'a browser'],
    ["import { createServer } from 'node:net';", 'a connection'],
    ['await fetch(url);', 'a connection'],
    ["import { setTimeout as pause } from 'node:timers/promises';", 'a timer'],
    ['setTimeout(() => undefined, 5);', 'a timer'],
    ['await waitUntil(30, async () => true);', 'a timer'],
    ['const began = performance.now();', 'the clock of the machine'],
    ['for await (const batch of store.subscribe({ signal }));', 'what comes'],
    ['await runtime.waitFor(position, 10);', 'what comes'],
    ["await once(child, 'close');", 'what comes'],
    ['await Promise.all([one(), other()]);', 'several things at once'],
  ])('is known by %s', (text, what) => {
    expect(waitsFor(text)).toEqual([what]);
  });

  it('is not one that runs straight on', () => {
    expect(waitsFor("const answer = await give('acknowledge', caseId, { sentOn });\nexpect(answer.revision).toBe(3);")).toEqual([]);
  });

  it('is found wherever it stands, by itself or by what it is made with', () => {
    const found = waitingTests(resolve(__dirname, '../..'));
    expect(found.get('libs/postgres/src/migrate.int.spec.ts')).toContain('several things at once');
    expect(found.get('test/faults/import-survives-kills.int.spec.ts')).toContain('a process');
    expect(found.get('libs/event-store/src/memory/in-memory-event-store.spec.ts')).toContain('what comes');
    expect(found.get('test/model/intake.int.spec.ts')).toContain('several things at once');
    expect(found.has('libs/calendar/src/quarter.spec.ts')).toBe(false);
  });
});

describe('what a run failed with', () => {
  const failed = { fullName: 'comes in time', status: 'failed', failureMessages: ['It did not.'] };
  const passed = { fullName: 'comes', status: 'passed', failureMessages: null };

  it('is told test by test, and for a file that could not be run', () => {
    expect(failuresIn({ testResults: [
      { name: 'a.spec.ts', status: 'failed', message: 'both', assertionResults: [failed, passed] },
      { name: 'b.spec.ts', status: 'failed', message: 'It does not load.', assertionResults: [] },
      { name: 'c.spec.ts', status: 'passed', message: '', assertionResults: [passed] },
    ] })).toEqual([{ test: 'a.spec.ts: comes in time', message: 'It did not.' }, { test: 'b.spec.ts: could not be run', message: 'It does not load.' }]);
  });

  it('is counted over the runs, with the seeds that bring it again', () => {
    const [one, other] = ['one', 'other'].map(test => ({ test, message: '' })) as [{ test: string; message: string }, { test: string; message: string }];
    expect(failuresInWords([{ seed: 7, failures: [one, other] }, { seed: 8, failures: [] }, { seed: 9, failures: [other] }])).toBe(
      'failed 2 of 3: other (REDRESS_TEST_SEED 7, 9)\nfailed 1 of 3: one (REDRESS_TEST_SEED 7)');
    expect(failuresInWords([{ seed: 7, failures: [] }])).toBe('');
  });
});
