import { expect, test } from '@jest/globals';
import {
  CalendarError, compareDates, lastDayOfMonths, londonDate, londonDateOf, passesAt, quarterLabel, quarterOf, startOfLondonDay, subjectAccessDueOn, utcInstant,
  workingDayCalendar, type CountingRules, type LondonDate, type WorkingDayCalendar,
} from '../src/index.js';
import {
  counts, deemedReceived, elapsed, HORIZON, lastDay, londonTime, nextWorking, quarterName, startOfDay, walkBack, walkToDue, type NaiveRules,
} from './naive-calendar.js';
import { next, shown, type Day } from './naive-days.js';
import { CaseMaker, type RandomCase } from './random-case.js';

const CASES = Number(process.env.CALENDAR_ORACLE_CASES ?? 4000);
const SEED = Number(process.env.CALENDAR_ORACLE_SEED ?? 20210720);
const CASES_A_CALENDAR = 200;

type Answer = string | number | undefined;

/** The library's answer, or the code it refused with. */
function answer(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (error instanceof CalendarError) return error.code;
    throw error;
  }
}

function written(day: Day | string | undefined): string | undefined {
  return typeof day === 'number' ? shown(day) : day;
}

function minutesShown(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Each question with the naive answer and the library's. */
function* questions(calendar: WorkingDayCalendar, closureDays: ReadonlySet<Day>, made: RandomCase): Generator<[string, Answer, Answer]> {
  const naive: NaiveRules = { closureDays: made.usesClosureDays ? closureDays : new Set(), suspensions: made.suspensions };
  const rules = libraryRules(made);
  const start = londonDate(shown(made.start));
  const to = londonDate(shown(made.to));

  const { due, walked } = walkToDue(made.start, made.workingDays, naive);
  yield ['due', written(due), answer(() => calendar.addWorkingDays(start, made.workingDays, rules))];
  yield ['explained', due === HORIZON ? HORIZON : `${written(due)} ${walked}`, answer(() => explained(calendar, start, made.workingDays, rules))];
  yield ['before', written(walkBack(made.start, made.workingDays, naive)), answer(() => calendar.workingDaysBefore(start, made.workingDays, rules))];
  yield ['elapsed', elapsed(made.start, made.to, naive), answer(() => calendar.elapsedWorkingDays(start, to, rules))];
  yield ['working', String(counts(made.start, naive)), String(calendar.isWorkingDay(start, rules))];
  yield ['next', written(nextWorking(made.start, { ...naive, suspensions: [] })), answer(() => calendar.nextWorkingDay(start, rules))];

  yield ['starts', startOfDay(made.start), startOfLondonDay(start)];
  yield ['passes', startOfDay(next(made.start)), passesAt(start)];

  const instant = utcInstant(`${shown(made.utcDay)}T${minutesShown(made.utcMinutes)}:00Z`);
  const local = londonTime(made.utcDay, made.utcMinutes);
  const cutOff = minutesShown(made.cutOff);
  yield ['london date', shown(local.day), londonDateOf(instant)];
  yield ['received', shown(local.day), calendar.receivedOn(instant, 'ACTUAL_DATE', cutOff)];
  const deemed = (minutes: number, day: Day) => written(deemedReceived(day, minutes, made.cutOff, naive.closureDays));
  yield ['deemed received', deemed(local.minutes, local.day), answer(() => calendar.receivedOn(instant, 'DEEMED_NEXT_WORKING_DAY', cutOff, rules))];
  yield ['deemed by date', deemed(-1, made.start), answer(() => calendar.receivedOn(start, 'DEEMED_NEXT_WORKING_DAY', cutOff, rules))];

  yield ['commencing', shown(lastDay(made.start, made.months, true)), lastDayOfMonths(start, made.months, 'COMMENCING')];
  yield ['after', shown(lastDay(made.start, made.months, false)), lastDayOfMonths(start, made.months, 'AFTER')];
  const monthLater = lastDay(made.start, 1, false);
  const statutory: NaiveRules = { closureDays: new Set(), suspensions: [] };
  const accessDue = monthLater > 20281231 ? HORIZON : counts(monthLater, statutory) ? monthLater : nextWorking(monthLater, statutory);
  yield ['subject access', written(accessDue), answer(() => subjectAccessDueOn(start, calendar))];
  yield ['quarter', quarterName(made.start), quarterLabel(quarterOf(start))];
  yield ['order', Math.sign(made.start - made.to), compareDates(start, to)];
}

function libraryRules({ usesClosureDays, suspensions }: RandomCase): CountingRules {
  return {
    usesClosureDays,
    suspensions: suspensions.map(({ from, until }) =>
      until === undefined ? { suspendedOn: londonDate(shown(from)) } : { suspendedOn: londonDate(shown(from)), resumedOn: londonDate(shown(until)) }),
  };
}

function explained(calendar: WorkingDayCalendar, start: LondonDate, workingDays: number, rules: CountingRules): string {
  const { dueOn, days } = calendar.explainDue(start, workingDays, rules);
  return `${dueOn} ${days.map(({ counted }) => (counted ? '+' : '-')).join('')}`;
}

test(`${CASES} random cases agree with counting day by day`, () => {
  const maker = new CaseMaker(SEED);
  const outcomes = { date: 0, suspended: 0, horizon: 0 };
  let closureDays: ReadonlySet<Day> = new Set();
  let calendar = workingDayCalendar();
  for (let index = 0; index < CASES; index += 1) {
    if (index % CASES_A_CALENDAR === 0) {
      closureDays = new Set(maker.closureDays());
      calendar = workingDayCalendar({ closureDays: [...closureDays].map((day) => londonDate(shown(day))) });
    }
    const made = maker.next();
    for (const [question, naive, library] of questions(calendar, closureDays, made)) {
      if (naive !== library) throw new Error(`Case ${index} of seed ${SEED}: ${question} is ${naive} by hand, ${library} by the library: ${JSON.stringify(made)}`);
      if (question === 'due') outcomes[naive === undefined ? 'suspended' : naive === HORIZON ? 'horizon' : 'date'] += 1;
    }
  }
  expect(outcomes.date + outcomes.suspended + outcomes.horizon).toBe(CASES);
  expect(Math.min(outcomes.date, outcomes.suspended, outcomes.horizon)).toBeGreaterThan(CASES / 100);
});
