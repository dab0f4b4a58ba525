import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { born, live, lives, recorded, wall, workflow, workflowBy, type Life, type Lived } from '../../testing/lives.js';
import { dueOnWall, later, leftOnWall, type Counted, type Granted, type Stopped } from '../../testing/wall-calendar.js';
import type { Deadline } from './deadline.js';
import { standingOf } from './deadline-status.js';
import { latestExtensionOf } from './due-date.js';

const numRuns = 200;

/** domain.md 3.2.4 and 3.4, as far as these lives run under them: the days of each limit, and when it is at risk. */
const limits: Readonly<Record<string, Counted & { readonly atRisk: number; readonly longest?: number }>> = {
  'CSC-S1': { days: 10, longest: 20, withClosureDays: false, atRisk: 5 },
  'CSC-STMT': { days: 10, longest: 20, withClosureDays: true, atRisk: 5 },
  'CSC-S2-25': { days: 25, longest: 65, withClosureDays: false, atRisk: 5 },
  'CSC-S2-65': { days: 65, withClosureDays: false, atRisk: 10 },
  'CSC-S2-OMB': { days: 65, withClosureDays: false, atRisk: 10 },
  'CORP-S1': { days: 20, longest: 40, withClosureDays: true, atRisk: 5 },
  'CORP-S2': { days: 25, longest: 45, withClosureDays: true, atRisk: 5 },
  'CORP-12W': { days: 84, inCalendarDays: true, withClosureDays: true, atRisk: 5 },
};

const stoppedIn = (lived: Lived): readonly Stopped[] =>
  lived.state.facts.suspensions.map(({ suspendedOn, resumedOn }) => ({ from: suspendedOn, ...(resumedOn === undefined ? {} : { until: resumedOn }) }));
const grantedIn = (lived: Lived, code: string): readonly Granted[] =>
  recorded(lived, 'DeadlineExtended').filter(({ payload }) => payload.code === code).map(({ effectiveDate, payload }) => ({ on: effectiveDate, to: payload.to }));

const deadlinesOf = ({ state }: Lived, by = workflow): readonly Deadline[] => by.deadlines(state).filter(({ limit }) => limit.code in limits);

const settled = ({ deadlineId, dueOn, metOn, cancelled, breachRecorded }: Deadline) => ({ deadlineId, dueOn, metOn, cancelled, breachRecorded });
const isSettled = ({ metOn, breachRecorded, cancelled }: Deadline): boolean => metOn !== undefined || breachRecorded || cancelled;

interface Standing { readonly dueOn: string | undefined; readonly latest: string | undefined; readonly status: string }

function standingOnWall(lived: Lived, { startOn, limit: { code } }: Deadline, by = wall): Standing {
  const limit = limits[code];
  if (limit === undefined) throw new Error(`The oracle does not know ${code}.`);
  const stopped = stoppedIn(lived);
  const latest = limit.longest === undefined ? undefined : dueOnWall(by, startOn, { ...limit, days: limit.longest }, [], stopped);
  const dueOn = dueOnWall(by, startOn, limit, grantedIn(lived, code), stopped);
  if (dueOn === undefined) return { dueOn, latest, status: 'SUSPENDED' };
  if (lived.today > dueOn) return { dueOn, latest, status: 'BREACHED' };
  if (lived.today === dueOn) return { dueOn, latest, status: 'DUE_TODAY' };
  return { dueOn, latest, status: leftOnWall(by, lived.today, dueOn, limit.withClosureDays, stopped) <= limit.atRisk ? 'AT_RISK' : 'ON_TRACK' };
}

function standingHere({ state: { facts }, today }: Lived, deadline: Deadline, { law } = workflow): Standing {
  const { dueOn, limit, clock } = deadline;
  return { dueOn, latest: latestExtensionOf(limit, clock, facts, law), status: standingOf(deadline, facts, today, law).status };
}

const lived = (life: Life): Lived => life.acts.reduce<Lived>((sofar, act) => live(sofar, act, life.beginning), born(life));

test('one due date, whatever the order of entry: limits neither met nor breached stand as somebody counts them on the wall', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let lived = born(life);
      for (const act of life.acts) {
        lived = live(lived, act, life.beginning);
        for (const deadline of deadlinesOf(lived)) {
          if (isSettled(deadline)) continue;
          expect([deadline.deadlineId, standingHere(lived, deadline)]).toEqual([deadline.deadlineId, standingOnWall(lived, deadline)]);
        }
      }
    }),
    { numRuns },
  );
});

test('these lives lead into every standing, extended or not: they are not all refused', () => {
  const seen = new Set(fc.sample(lives, { seed: 1, numRuns }).flatMap((life) => {
    let lived = born(life);
    return life.acts.flatMap((act) => {
      lived = live(lived, act, life.beginning);
      return deadlinesOf(lived).filter(({ metOn }) => metOn === undefined).map((deadline) => `${standingHere(lived, deadline).status}${deadline.extendedFrom === undefined ? '' : ', extended'}`);
    });
  }));
  expect([...seen]).toEqual(expect.arrayContaining(['AT_RISK', 'BREACHED', 'ON_TRACK', 'SUSPENDED'].flatMap((status) => [status, `${status}, extended`])));
});

test('nothing is undone by a late entry: a recorded breach and a met limit keep their dates', () => {
  fc.assert(
    fc.property(lives, (life) => {
      let lived = born(life);
      for (const act of life.acts) {
        const settled = workflow.deadlines(lived.state).filter(({ metOn, breachRecorded }) => metOn !== undefined || breachRecorded);
        lived = live(lived, act, life.beginning);
        const after = new Map(workflow.deadlines(lived.state).map((deadline) => [deadline.deadlineId, deadline]));
        for (const { deadlineId, dueOn, metOn, breachRecorded } of settled) {
          expect([deadlineId, after.get(deadlineId)]).toEqual([deadlineId, expect.objectContaining({ dueOn, breachRecorded, ...(metOn === undefined ? {} : { metOn }) })]);
        }
        for (const { payload } of recorded(lived, 'DeadlineBreached')) {
          const deadline = after.get(payload.deadlineId);
          expect([payload.deadlineId, deadline?.dueOn]).toEqual([payload.deadlineId, payload.dueOn]);
          if (deadline && deadline.metOn === undefined && !deadline.cancelled) expect(standingOf(deadline, lived.state.facts, lived.today, workflow.law).status).toBe('BREACHED');
        }
      }
    }),
    { numRuns },
  );
});

test('a holiday or closure day loaded later moves what runs, as somebody counts it on the wall, and nothing that is settled (C9)', () => {
  const days = fc.array(fc.nat(120), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lives, days, days, (life, holidays, closureDays) => {
      const before = lived(life);
      const proclaimed = { holidays: new Set([...wall.holidays, ...dated(life, holidays)]), closureDays: new Set([...wall.closureDays, ...dated(life, closureDays)]) };
      const by = workflowBy(proclaimed);
      const after = deadlinesOf(before, by);
      for (const [index, deadline] of deadlinesOf(before).entries()) {
        const now = after[index] ?? deadline;
        if (isSettled(deadline)) expect(settled(now)).toEqual(settled(deadline));
        else expect([deadline.deadlineId, standingHere(before, now, by)]).toEqual([deadline.deadlineId, standingOnWall(before, now, proclaimed)]);
      }
    }),
    { numRuns: numRuns / 2 },
  );
});

const dated = ({ start }: Life, days: readonly number[]): readonly string[] => days.map((each) => later(start, each));
