import { addDays } from '@redress/calendar';
import type { CaseState, Facts } from '@redress/procedures';
import { given, variant, type CommandStep, type Present, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const investigator = 'INVESTIGATING_OFFICER';
const adjudicator = 'ADJUDICATING_OFFICER';
const points = [{ text: 'The delay' }];
const findings = ({ stage2 }: Facts) => stage2.points.map(({ pointId }) => ({ pointId, finding: 'NOT_UPHELD' }));
const report = ({ stage2 }: Facts) => ({ investigatorId: stage2.investigator ?? 'PM-1', recommendations: [{ text: 'Apologise' }] });
const answers = ({ stage2 }: Facts, how: object = { followed: true }) => stage2.recommendations.map(({ recommendationId }) => ({ recommendationId, ...how }));
const nowhere = { pointId: 'P9', finding: 'NOT_UPHELD' };
const independent = (what: string, more: object) => [
  variant('submit-ip-report', what, 'INDEPENDENT_PERSON', ({ on, facts: { stage2 } }) => ({ independentPersonId: stage2.independentPerson ?? 'PM-2', agreesWithInvestigator: true, findings: [], recommendations: [], effectiveDate: on, ...more })),
];
const onePoint = [{ pointId: 'P1', finding: 'NOT_UPHELD' }];

/** While an interview or a reading is under way the setup stands still: see those. */
const nobodyHeard = ({ facts }: CaseState) => Object.keys({ ...facts.interviews, ...facts.readings }).length === 0;

/** The statement of complaint and those who look into it. */
export const setupSteps: readonly Step[] = steps().map((step) => ({ ...step, when: (state: CaseState) => nobodyHeard(state) && step.when(state) }));

function steps(): readonly CommandStep[] {
  return [
    ...given('acknowledge-stage-2', manager, ({ on }) => ({ sentOn: on })),
    ...given('record-statement-draft', manager, ({ on }) => ({ sentOn: on, points })),
    ...given('agree-statement', manager, ({ on }) => ({ agreedOn: on, points })),
    variant('agree-statement', 'without points', manager, ({ on }) => ({ agreedOn: on, points: [] })),
    ...given('fix-statement-without-agreement', manager, ({ on }) => ({ fixedOn: on, reason: 'No reply', points })),
    variant('fix-statement-without-agreement', 'without points', manager, ({ on }) => ({ fixedOn: on, reason: 'No reply', points: [] })),
    ...given('assign-investigator', manager, ({ on }) => ({ poolMemberId: 'PM-1', effectiveDate: on })),
    variant('assign-investigator', 'the Stage 1 responder', manager, () => ({ poolMemberId: 'SR-1' })),
    variant('assign-independent-person', 'the Stage 1 responder', manager, () => ({ poolMemberId: 'SR-1' })),
    variant('assign-investigator', 'the Independent Person', manager, () => ({ poolMemberId: 'PM-2' }), ({ facts }) => facts.stage2.independentPerson === 'PM-2'),
    ...given('assign-independent-person', manager, ({ on }) => ({ poolMemberId: 'PM-2', effectiveDate: on })),
    ...replacing('replace-investigator', 'PM-3', 'PM-1', 'PM-2', ({ stage2 }) => stage2.independentPerson === 'PM-2'),
    ...replacing('replace-independent-person', 'PM-4', 'PM-2', 'PM-1', ({ stage2 }) => stage2.investigator === 'PM-1'),
    variant('assign-independent-person', 'the investigator', manager, () => ({ poolMemberId: 'PM-1' }), ({ facts }) => facts.stage2.investigator === 'PM-1'),
  ];
}

/** By somebody of the pool, by whoever is there, by the one who has the other part, and by the Stage 1 responder. */
function replacing(command: string, comes: string, present: string, other: string, otherIsThere: (facts: Facts) => boolean): readonly CommandStep[] {
  const by = (poolMemberId: string) => ({ poolMemberId, reason: 'Ill' });
  const isThere = ({ facts: { stage2 } }: CaseState) => [stage2.investigator, stage2.independentPerson].includes(present);
  return [
    ...given(command, manager, ({ on }) => ({ ...by(comes), effectiveDate: on })),
    variant(command, 'by the same', manager, () => by(present), isThere),
    variant(command, 'by the other', manager, () => by(other), (state) => isThere(state) && otherIsThere(state.facts)),
    variant(command, 'by the Stage 1 responder', manager, () => by('SR-1'), isThere),
  ];
}

/** Of the readings of files, only one that is booked goes on beside the reports: its slot may still be given back. */
const nothingBeside = ({ facts }: CaseState) => Object.values(facts.readings).every(({ state }) => state === 'BOOKED');

export const reportSteps: readonly Step[] = reports().map((step) => ({ ...step, when: (state: CaseState) => nothingBeside(state) && step.when(state) }));

function reports(): readonly CommandStep[] {
  return [
    ...given('submit-report', investigator, ({ on, facts }) => ({ ...report(facts), draftSharedOn: on, findings: findings(facts), noInterviewReason: 'The file says it', effectiveDate: on })),
    variant('submit-report', 'without saying why nobody was heard', investigator, ({ on, facts }) => ({ ...report(facts), draftSharedOn: on, findings: findings(facts) })),
    variant('submit-report', 'by somebody else', investigator, ({ on, facts }) => ({ ...report(facts), investigatorId: 'PM-9', draftSharedOn: on, findings: findings(facts), noInterviewReason: 'The file says it' })),
    variant('submit-report', 'with a finding on no point', investigator, ({ on, facts }) => ({ ...report(facts), draftSharedOn: on, findings: [...findings(facts), nowhere], noInterviewReason: 'The file says it' })),
    variant('submit-report', 'recommending on no point', investigator, ({ on, facts }) => ({
      ...report(facts), draftSharedOn: on, findings: findings(facts), recommendations: [{ text: 'Apologise', pointId: 'P9' }], noInterviewReason: 'The file says it',
    })),
    variant('submit-report', 'without findings', investigator, ({ on, facts }) => ({ ...report(facts), draftSharedOn: on, findings: [], noInterviewReason: 'The file says it' })),
    ...given('submit-ip-report', 'INDEPENDENT_PERSON', ({ on, facts: { stage2 } }) => ({ independentPersonId: stage2.independentPerson ?? 'PM-2', agreesWithInvestigator: true, findings: [], recommendations: [], effectiveDate: on })),
    ...independent('by somebody else', { independentPersonId: 'PM-9' }),
    ...independent('with a finding on no point', { findings: [nowhere] }),
    ...independent('recommending on no point', { recommendations: [{ text: 'Apologise', pointId: 'P9' }] }),
  ];
}

/** The answer that completes Stage 2, under the name it has in the procedure, and what is wrong with some. */
export function answerSteps(command: string, right: string): readonly CommandStep[] {
  const answer = ({ on, facts }: Present, more: object = {}) =>
    ({ adjudicatorId: 'AO-1', sentOn: on, decisions: findings(facts), recommendationAnswers: answers(facts), outcome: 'NOT_UPHELD', [right]: true, ...more });
  return [
    ...given(command, adjudicator, (present) => answer(present)),
    variant(command, 'by the investigator', adjudicator, (present) => answer(present, { adjudicatorId: present.facts.stage2.investigator ?? 'PM-1' })),
    variant(command, 'answering what nobody recommended', adjudicator, (present) => answer(present, { recommendationAnswers: [{ recommendationId: 'IO-R9', followed: true }] })),
    variant(command, 'not following, and not saying why', adjudicator, (present) => answer(present, { recommendationAnswers: answers(present.facts, { followed: false }) })),
    variant(command, 'with another outcome than the points', adjudicator, (present) => answer(present, { outcome: 'UPHELD' })),
    variant(command, 'deciding what is no point', adjudicator, (present) => answer(present, { decisions: [...findings(present.facts), nowhere] })),
    variant(command, 'without decisions', adjudicator, (present) => answer(present, { decisions: [] })),
    variant(command, 'upheld and nothing done', adjudicator, (present) => answer(present, { decisions: onePoint.map((one) => ({ ...one, finding: 'UPHELD' })) })),
    variant(command, 'to be done the day before', adjudicator, (present) => answer(present, { decisions: findings(present.facts).map((each) => ({ ...each, actionDueOn: addDays(present.today, -1) })) })),
    variant(command, 'silent about what may follow', adjudicator, (present) => answer(present, { [right]: false })),
  ];
}
