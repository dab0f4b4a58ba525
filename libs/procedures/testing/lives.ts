import { englandAndWales, workingDayCalendar, startOfLondonDay, utcInstant, type LondonDate, type UtcInstant } from '@redress/calendar';
import fc from 'fast-check';
import { lawOf, Refused, workflowOf, type CaseState, type DomainEvent, type ProposedEvent, type Workflow } from '../src/index.js';
import { acknowledged, escalated, extended, received, resumed, stage1Answered, stage1Started, stage2Completed, stage2Open, suspended } from './chapters.js';
import { day, told, type Told } from './story.js';
import { isWorkingOnWall, later, nextOnWall, type Wall } from './wall-calendar.js';

/** Closure days where the histories lie, so that a limit that forgets its own calendar shows it. */
const closureDays = Array.from({ length: 8 }, (_, index) => 2018 + index).flatMap((year) => [`${year}-08-18`, `${year}-08-19`, `${year}-12-29`, `${year}-12-30`, `${year}-12-31`]);
export const wall: Wall = { holidays: new Set(englandAndWales.holidays.map(({ date }) => date)), closureDays: new Set(closureDays) };
export const workflow = workflowBy(wall);

/** Decides by the same days that hang on a wall. */
export function workflowBy({ holidays, closureDays: closed }: Wall): Workflow {
  const bankHolidays = { ...englandAndWales, holidays: [...holidays].toSorted().map((date) => ({ date: day(date), title: 'Bank holiday', substitute: false })) };
  return workflowOf(lawOf(workingDayCalendar({ bankHolidays, closureDays: [...closed].map(day) })));
}

/** One thing that happens on a day and is entered then or some days later. */
export interface Act {
  readonly kind: 'EXTEND' | 'SUSPEND' | 'RESUME' | 'ANSWER';
  readonly code: string;
  readonly on: string;
  readonly entered: string;
  /** The new date of an extension. */
  readonly to: string;
}

/** Where a life begins: what is told before its first act, and the limit that its acts are about. */
export interface Beginning {
  readonly name: string;
  readonly codes: readonly string[];
  readonly told: (start: string) => readonly ProposedEvent[];
  readonly answer: (on: string) => readonly ProposedEvent[];
}

const atStage1 = (procedure: 'CSC' | 'CORPORATE') => (start: string) => [...received(procedure, start), ...acknowledged(start), stage1Started(start)];

export const beginnings: readonly Beginning[] = [
  { name: 'CSC Stage 1', codes: ['CSC-S1'], told: atStage1('CSC'), answer: (on) => [stage1Answered(on)] },
  { name: 'CORPORATE Stage 1', codes: ['CORP-S1'], told: atStage1('CORPORATE'), answer: (on) => [stage1Answered(on)] },
  { name: 'CSC Stage 2', codes: ['CSC-S2-25'], told: (start) => stage2Open('CSC', start), answer: (on) => stage2Completed('CSC', on) },
  { name: 'CORPORATE Stage 2', codes: ['CORP-S2'], told: (start) => stage2Open('CORPORATE', start), answer: (on) => stage2Completed('CORPORATE', on) },
  { name: 'CSC setting up', codes: ['CSC-STMT'], told: (start) => [...atStage1('CSC')(start), stage1Answered(start), escalated(start)], answer: () => [] },
];

export interface Life { readonly beginning: Beginning; readonly start: string; readonly acts: readonly Act[] }

const starts = fc.integer({ min: 0, max: 1900 }).map((days) => firstWorking(later('2019-04-01', days)));

/** Random lives: a start, and acts about its limit in the order in which they are entered. */
export const lives: fc.Arbitrary<Life> = fc.tuple(fc.constantFrom(...beginnings), starts).chain(([beginning, start]) =>
  fc.array(acts(beginning, start), { minLength: 1, maxLength: 9 }).map((all) => ({ beginning, start, acts: all.toSorted((one, other) => (one.entered < other.entered ? -1 : 1)) })));

function acts({ codes }: Beginning, start: string): fc.Arbitrary<Act> {
  return fc.record({
    kind: fc.constantFrom<Act['kind']>('EXTEND', 'EXTEND', 'SUSPEND', 'SUSPEND', 'RESUME', 'RESUME', 'RESUME', 'ANSWER'),
    code: fc.constantFrom(...codes), days: fc.nat(40), lag: fc.oneof(fc.constant(0), fc.nat(8)), by: fc.integer({ min: 1, max: 60 }),
  }).map(({ kind, code, days, lag, by }) => {
    const on = later(start, days);
    return { kind, code, on, entered: later(on, lag), to: firstWorking(later(on, by)) };
  });
}

/** A life as far as it has come. */
export interface Lived extends Told {
  readonly now: UtcInstant;
  readonly today: LondonDate;
}

/** Tries an act at noon of the day it is entered, as the one path of a command does; a refused act changes nothing but what lapsed. */
export function live(sofar: Lived, act: Act, beginning: Beginning): Lived & { readonly refused?: string } {
  const today = day(act.entered);
  const now = utcInstant(new Date(new Date(startOfLondonDay(today)).getTime() + 12 * 60 * 60 * 1000));
  const lapsed = workflow.lapse(sofar.state, now);
  const events = [...sofar.events, ...lapsed.events];
  try {
    const decided = workflow.decide(lapsed.state, proposalsOf(act, beginning, lapsed.state), now);
    return { state: decided.state, events: [...events, ...decided.events], now, today };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { state: lapsed.state, events, now, today, refused: error.code };
  }
}

export function born({ beginning, start }: Life): Lived {
  const now = startOfLondonDay(day(start));
  return { ...told(beginning.told(start), undefined, workflow), now, today: day(start) };
}

function proposalsOf({ kind, code, on, to }: Act, { answer }: Beginning, _: CaseState): readonly ProposedEvent[] {
  switch (kind) {
    case 'EXTEND': return [extended(on, code, on, to)];
    case 'SUSPEND': return [suspended(on)];
    case 'RESUME': return [resumed(on)];
    case 'ANSWER': return answer(on);
  }
}

function firstWorking(date: string): string {
  return isWorkingOnWall(wall, date, true) ? date : firstWorking(nextOnWall(date));
}

/** Recorded facts of one type, for an oracle to count from. */
export function recorded<T extends DomainEvent['type']>({ events }: Told, type: T) {
  return events.filter((event): event is Extract<DomainEvent, { readonly type: T }> => event.type === type);
}
