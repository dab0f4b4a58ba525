import { describe, expect, test } from '@jest/globals';
import { dateInWords, startOfLondonDay } from '@redress/calendar';
import type { AnyStateNode } from 'xstate';
import { historiesOfADay, type HistoryOfADay } from '../../testing/histories-of-a-day.js';
import { day, workflow } from '../../testing/story.js';
import type { DomainEvent, ProposedEvent } from '../events/domain-event.js';
import { presentMachines } from '../workflow/machines.js';
import { noCase, noReferral } from '../workflow/case-state.js';
import { consequenceOf } from '../workflow/consequences.js';
import type { MachineState } from '../workflow/machine-state.js';
import { noPoolMember, poolWorkflowOf } from '../workflow/pool-workflow.js';
import type { Workflow } from '../workflow/workflow.js';
import { acts, type Act } from './acts.js';
import { pairsOf } from './order.js';
import { orders } from './orders.js';

/** The earlier act is on the same day as the later one, or on the day after it; all else happened long before. */
const [longBefore, dayBefore, sameDay] = ['2021-04-14', '2021-07-06', '2021-07-07'];
const at = startOfLondonDay(day(sameDay));

describe.each((Object.keys(orders) as Machine[]).filter((machine) => pairsOf(orders[machine]).length > 0))('facts keep their order, %s', (machine) => {
  test.each(pairsOf(orders[machine]))('%s not before %s', (later, earlier) => {
    const tried = (date: string) => (machine === 'POOL_MEMBER' ? refusalOf(ofPool, machine, later, earlier, date) : refusalOf(ofCases(machine), machine, later, earlier, date));
    expect(tried(dayBefore)).toMatchObject({ code: 'ERR_ORDER', message: expect.stringContaining(`${acts[earlier]} (${dateInWords(sameDay)})`) });
    expect(tried(sameDay)).toBeUndefined();
  });
});

test.each(Object.entries(presentMachines))('every act of %s waits for another, or it is known why not', (machine, { root }) => {
  const waiting = pairsOf(orders[machine as Machine]).map(([later]) => later as string);
  expect(takenIn(root).filter((type) => !waiting.includes(type) && !(type in beginnings)).toSorted()).toEqual([]);
});

/** What waits for nothing, or is held to its date by a rule of its own. */
const beginnings = {
  ComplaintReceived: 'a case begins with it', CommentReceived: 'a case begins with it', ComplimentReceived: 'a case begins with it',
  LgscoReferralRecorded: 'a referral begins with it', PoolApplicantRegistered: 'a history begins with it', AccessDenied: 'nothing goes before it',
  ReadingSlotTaken: 'it goes with a booking, which keeps its order on the case', ReadingSlotFreed: 'it goes with a booking, which keeps its order on the case',
  CorrectionRequested: 'always of the day it is recorded', RecordCorrected: 'always of the day it is recorded', CorrectionRefused: 'always of the day it is recorded',
  RecruitmentCampaignOpened: 'a history begins with it', AssignmentEnded: 'it goes with an act on the case, which keeps its order there',
  PolicyVersionDrafted: 'a rule of its own: only for a day ahead', PolicyVersionPublished: 'of a draft that waits: a rule of its own', PolicyVersionRefused: 'of a draft that waits: a rule of its own',
  CalendarUpdated: 'the day of a file says nothing of the days in it', ReportDraftSeen: 'a publication begins with it', ReportPublished: 'it waits for the end of its quarter: a rule of its own',
  ReportingPeriodRestated: 'it tells of figures, which the machine lets follow the publication alone', DeadlineBreached: 'the calendar brings it', CrmLapsed: 'the calendar brings it', Completed: 'it follows of itself', Stage2InvestigationStarted: 'it follows of itself',
  DeadlineExtended: 'not before its clock began: the rules of extensions', OverdueNoticeSent: 'not before the six months passed: a rule of its own',
  DelayNoticeSent: 'not before the day that was missed: the calendar brings the breach',
  ExtensionRequested: 'not before its clock began: the rules of extensions',
  Stage3Refused: 'only for a request past the window, which is after the adjudication: a rule of its own',
};

function takenIn(node: AnyStateNode): readonly string[] {
  const own = [...node.transitions].flatMap(([type, transitions]) => (transitions.some(({ guard }) => (guard as { type?: string } | undefined)?.type === 'obeys') ? [type] : []));
  return [...new Set([...own, ...Object.values(node.states).flatMap(takenIn)])];
}

type Machine = keyof typeof orders;

interface Judged<State extends MachineState> { readonly by: Workflow<State>; readonly begin: State; readonly consequenceOf: (state: State, event: DomainEvent) => ProposedEvent | undefined }

const ofCases = (machine: Machine): Judged<typeof noCase> => ({
  by: workflow, begin: machine === 'LGSCO' ? noReferral : noCase, consequenceOf: ({ facts }, event) => consequenceOf(facts, event, workflow.law),
});
const ofPool: Judged<typeof noPoolMember> = { by: poolWorkflowOf(workflow.law), begin: noPoolMember, consequenceOf: () => undefined };

/** Why the later act on a date is refused, after a history in which the earlier act was on the same day. */
function refusalOf<State extends MachineState>(judged: Judged<State>, machine: Machine, later: string, earlier: Act, date: string) {
  const { by, begin } = judged;
  for (const history of historiesOfADay(date)[machine]) {
    const acted = history(date);
    const place = acted.findLastIndex(({ type }) => type === later);
    const before = eventsOf(judged, history, longBefore, place);
    const last = before.findLastIndex(({ type }) => type === earlier);
    const [act, condition] = [acted[place], eventsOf(judged, history, sameDay, place)[last]];
    if (act && condition) return by.verdict(before.with(last, condition).reduce((state, event) => by.evolve(state, event), begin), act, at);
  }
  throw new Error(`No history tells of ${later} after ${earlier}.`);
}

/** The first so many acts of a history with what follows of them, unjudged, so that they may be dated at will. */
function eventsOf<State extends MachineState>({ by, begin, consequenceOf: follows }: Judged<State>, history: HistoryOfADay, date: string, count: number): readonly DomainEvent[] {
  let state = begin;
  const happen = (proposal: ProposedEvent): DomainEvent => {
    const event = by.placed(state, proposal, at);
    state = by.evolve(state, event);
    return event;
  };
  return history(date).slice(0, Math.max(count, 0)).flatMap((act) => {
    const event = happen(act);
    const consequence = follows(state, event);
    return consequence === undefined || by.verdict(state, consequence, at) ? [event] : [event, happen(consequence)];
  });
}
