import { describe, expect, test } from '@jest/globals';
import { londonDateOf, type LondonDate } from '@redress/calendar';
import { explore, modelledMachines, type Modelled, type ModelledMachine } from '@redress/casework/testing';
import { kindsUnder } from '@redress/histories';
import { stateName, workflowOf, type CaseState, type EventType, type ProposedEvent } from '@redress/procedures';

/** No dead end and no wrong exit (domain.md 3.1 rows 2 and 8, 3.2.2 C23, 3.3 A11, 3.4 K9, 3.6, 3.7, 3.8 L11, 3.14.1). */

const workflow = workflowOf();
const kinds = kindsUnder(workflow);
const machines = modelledMachines;
const places = (machine: ModelledMachine) => explore(machine, kinds).places.filter(({ at }) => at.state.machine === machine);

interface Exit { readonly event: (today: LondonDate) => ProposedEvent; readonly isOpen: (state: CaseState, today: LondonDate) => boolean }

const proposing = (type: EventType, payload: (today: LondonDate) => object) => (today: LondonDate) => ({ type, effectiveDate: today, payload: payload(today) }) as ProposedEvent;
const within = (...names: readonly string[]) => (state: CaseState) => names.includes(stateName(state));
const atTheDoor = within('RECEIVED', 'ACKNOWLEDGED');
const unanswered = within('RECEIVED', 'ACKNOWLEDGED', 'S1_IN_PROGRESS', 'S2_SETUP', 'S2_INVESTIGATING', 'S2_REPORTED', 'S3_SETUP', 'S3_PANEL_HELD', 'S3_REPORTED', 'PLAN_AGREED', 'INVESTIGATING');
const answered = within('S1_RESPONDED', 'S2_RESPONDED', 'S3_RESPONDED', 'RESPONDED', 'CONGRATULATED');
const isComplaint = ({ machine }: CaseState) => ['INTAKE', 'CSC', 'ASC', 'CORPORATE'].includes(machine);
const told = (state: CaseState) => within('CONSIDERED')(state) && state.facts.feedback.outcomeSentOn !== undefined;

const exits: Readonly<Record<string, Exit>> = {
  'withdrawing, while the stage reached is unanswered': {
    event: proposing('ComplaintWithdrawn', (today) => ({ requestedOn: today, confirmedOn: today })),
    isOpen: (state) => isComplaint(state) && unanswered(state),
  },
  'closing on the word of the complainant, once the stage reached is answered': {
    event: proposing('CaseClosed', () => ({ finalStage: 1, outcome: 'NOT_UPHELD', complainantsWord: 'Enough' })),
    isOpen: (state) => answered(state) || told(state),
  },
  'closing without a word, once nothing more can be asked for': {
    event: proposing('CaseClosed', () => ({ finalStage: 1, outcome: 'NOT_UPHELD' })),
    isOpen: (state, today) => (answered(state) || told(state)) && today > (lastDayToAsk(state) ?? ''),
  },
  'closing for want of an answer, once two reminders lie ten working days apart': {
    event: proposing('CaseClosed', () => ({ finalStage: 1, outcome: 'NO_RESPONSE', wayBackStated: true })),
    isOpen: (state, today) => isComplaint(state) && !hasEnded({ state }) && state.facts.acceptedOn !== undefined && isRemindedTwice(state, today),
  },
  'rejecting, before acceptance': {
    event: proposing('RepresentationRejected', () => ({ reason: 'NOT_OUR_SERVICE', explanation: 'A district matter', signpostedTo: 'The district', lgscoRightStated: true })),
    isOpen: (state) => isComplaint(state) && atTheDoor(state) && state.facts.acceptedOn === undefined,
  },
  'another procedure, before acceptance': {
    event: proposing('ProcedureSelected', () => ({ procedure: 'CORPORATE', reason: 'A road' })),
    isOpen: (state) => (isComplaint(state) ? atTheDoor(state) : ['COMMENT', 'COMPLIMENT'].includes(state.machine) && within('RECEIVED')(state)) && state.facts.acceptedOn === undefined,
  },
  'closing a referral, once the Ombudsman decided and nothing is owed': {
    event: proposing('LgscoReferralClosed', (today) => ({ closedOn: today })),
    isOpen: (state) => state.machine === 'LGSCO' && (within('PREMATURE_RETURNED')(state) || (within('DECIDED', 'REMEDY_TRACKING', 'NOT_COMPLIED', 'COMPLIED')(state) && Object.values(state.facts.ombudsman.remedies).every(({ answer, doneOn }) => answer === 'REFUSED' || doneOn !== undefined))),
  },
};

describe.each(machines)('%s', (machine) => {
  const reached = places(machine);

  test('from everywhere an end can be reached', () => {
    const ending = new Set(reached.filter(({ at }) => hasEnded(at)).map(({ key }) => key));
    expect(ending.size).toBeGreaterThan(0);
    for (let grown = -1; grown !== ending.size;) {
      grown = ending.size;
      for (const { key, leadsTo } of reached) if ([...leadsTo].some((next) => ending.has(next))) ending.add(key);
    }
    expect(reached.filter(({ key }) => !ending.has(key)).map(({ key }) => key)).toEqual([]);
  });

  test.each(Object.entries(exits))('an exit is open where it should be and nowhere else: %s', (_, { event, isOpen }) => {
    const wrong = reached.flatMap(({ key, at }) => {
      const today = londonDateOf(at.now);
      const offered = at.kind.verdict(at.state, event(today), at.now) === undefined;
      return offered === isOpen(at.state as CaseState, today) ? [] : [`${key} ${offered ? 'offers it' : 'refuses it'}`];
    });
    expect(wrong).toEqual([]);
  });
});

/** Twenty working days from the answer, where there is a further stage. */
function lastDayToAsk({ machine, facts, ...state }: CaseState): LondonDate | undefined {
  const name = stateName({ machine, facts, ...state });
  const answeredOn = name === 'S1_RESPONDED' ? facts.stage1.respondedOn : name === 'S2_RESPONDED' && machine === 'CSC' ? facts.stage2.respondedOn : undefined;
  return answeredOn && workflow.law.calendar.addWorkingDays(answeredOn, 20);
}

function isRemindedTwice({ facts: { remindedOn } }: CaseState, today: LondonDate): boolean {
  const [first, ...later] = remindedOn.filter((on) => on <= today).toSorted();
  const counted = first && workflow.law.calendar.addWorkingDays(first, 10);
  return counted !== undefined && later.some((on) => on >= counted);
}

function hasEnded({ state }: Pick<Modelled, 'state'>): boolean {
  return /CLOSED|REJECTED|WITHDRAWN|RETIRED|DECLINED/.test(stateName(state));
}
