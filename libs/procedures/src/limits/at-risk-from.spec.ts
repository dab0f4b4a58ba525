import { expect, test } from '@jest/globals';
import { addDays, londonDate, passesAt, type LondonDate, type Suspension } from '@redress/calendar';
import fc from 'fast-check';
import { noFacts, type Facts } from '../facts/facts.js';
import { lawOf } from '../policy/law.js';
import { cscLimits } from './csc-limits.js';
import { atRiskFrom, standingOf } from './deadline-status.js';
import type { Deadline } from './deadline.js';
import { unextendedDue } from './due-date.js';
import { ascLimits } from './asc-limits.js';
import { corporateLimits } from './corporate-limits.js';
import { interviewNotesLimit } from './interview-notes-limit.js';

const law = lawOf();
const limits = [...cscLimits, ...ascLimits, ...corporateLimits, interviewNotesLimit('CSC-NOTES')];

function running(limit: (typeof limits)[number], startOn: LondonDate, facts: Facts): Deadline {
  const clock = { sequence: '1', startOn };
  const { on: dueOn } = unextendedDue(limit, clock, facts, law);
  return { deadlineId: `${limit.code}:1`, limit, clock, policyVersion: 'WCC_2021', startOn, dueOn, passesAt: dueOn && passesAt(dueOn), cancelled: false, breachRecorded: false, expiryVoided: false };
}

const dates = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(londonDate('2016-01-04'), days));
const suspensions = fc
  .option(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 })), { nil: undefined })
  .map((given) => (startOn: LondonDate): Suspension[] =>
    given === undefined ? [] : [{ suspendedOn: addDays(startOn, given[0]), resumedOn: addDays(startOn, given[0] + given[1]) }]);

test('a deadline is at risk or due on exactly the days from then to its due date', () => {
  fc.assert(
    fc.property(fc.constantFrom(...limits), dates, suspensions, fc.integer({ min: -30, max: 130 }), (limit, startOn, suspend, after) => {
      const facts: Facts = { ...noFacts, suspensions: suspend(startOn) };
      const deadline = running(limit, startOn, facts);
      const from = atRiskFrom(deadline, facts, law);
      const today = addDays(startOn, after);
      const { status } = standingOf(deadline, facts, today, law);
      if (from === undefined || deadline.dueOn === undefined) throw new Error('Every suspension here has ended.');
      expect(from <= today && today <= deadline.dueOn).toBe(status === 'AT_RISK' || status === 'DUE_TODAY');
    }),
    { numRuns: 500 },
  );
});

test('there is no such day while an open suspension hides the due date', () => {
  const facts: Facts = { ...noFacts, suspensions: [{ suspendedOn: londonDate('2021-06-02') }] };
  const [limit] = cscLimits.filter(({ code }) => code === 'CSC-S1');
  if (!limit) throw new Error('CSC-S1 is a limit.');
  expect(atRiskFrom(running(limit, londonDate('2021-06-01'), facts), facts, law)).toBeUndefined();
});

test('a threshold that reaches back beyond the loaded years is cut off at their first day', () => {
  const [limit] = cscLimits.filter(({ code }) => code === 'CSC-ACK');
  if (!limit) throw new Error('CSC-ACK is a limit.');
  expect(atRiskFrom(running(limit, londonDate('2015-01-02'), noFacts), noFacts, law)).toBe('2015-01-01');
});

test('a date from before the calendar is at risk from itself: nothing can be counted back from it', () => {
  const [limit] = limits;
  if (limit === undefined) throw new Error('There is no limit.');
  const deadline = { ...running(limit, londonDate('2021-06-01'), noFacts), dueOn: londonDate('2014-12-31') };
  expect(atRiskFrom(deadline, noFacts, law)).toBe('2014-12-31');
  expect(standingOf(deadline, noFacts, londonDate('2021-06-01'), law)).toEqual({ status: 'BREACHED' });
});
