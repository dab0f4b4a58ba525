import { answered, type Receipt } from './intake.js';
import { act, type Act, type Moment } from './story.js';

const points = [{ text: 'The delay in answering' }, { text: 'What was said on the telephone' }];

/** Who investigates it, by their place in the pool. */
export interface Team { readonly investigator: string; readonly independentPerson?: string }

/** Asked for so many working days ago, the answer of Stage 1 having come before. */
export function escalated(ago: number, receipt: Receipt): readonly Act[] {
  return [...answered(ago + 14, receipt), act(ago, 'CASE_WORKER', 'escalate-to-stage-2', ({ on }) => ({ requestedOn: on, requestForm: 'WRITTEN' }))];
}

/** The statement agreed and the team complete, eight working days after the request. */
export function investigating(ago: number, receipt: Receipt, { investigator, independentPerson }: Team): readonly Act[] {
  return [
    ...escalated(ago, receipt),
    ...(receipt.procedure === 'CORPORATE' ? [act(ago - 2, 'CASE_WORKER', 'acknowledge-stage-2', ({ on }) => ({ sentOn: on }))] : []),
    act(ago - 3, 'CASE_WORKER', 'record-statement-draft', ({ on }) => ({ sentOn: on, points })),
    act(ago - 6, 'CASE_WORKER', 'agree-statement', ({ on }) => ({ agreedOn: on, points })),
    act(ago - 7, 'COMPLAINTS_MANAGER', 'assign-investigator', () => ({ poolMemberId: investigator })),
    ...(independentPerson === undefined ? [] : [act(ago - 8, 'COMPLAINTS_MANAGER', 'assign-independent-person', () => ({ poolMemberId: independentPerson }))]),
  ];
}

const interviewId = ({ facts }: Moment) => ({ interviewId: Object.keys(facts.interviews).at(-1) });

/** An interview held, so many working days ago, its notes sent three working days later. */
export function notesSent(ago: number, interviewee: string): readonly Act[] {
  return [
    act(ago + 4, 'INVESTIGATING_OFFICER', 'plan-interview', () => ({ interviewee, consentRecorded: true })),
    act(ago + 4, 'INVESTIGATING_OFFICER', 'schedule-interview', (moment) => ({ ...interviewId(moment), scheduledFor: moment.day(ago + 3) })),
    act(ago + 3, 'INVESTIGATING_OFFICER', 'record-interview-held', (moment) => ({ ...interviewId(moment), heldOn: moment.on, independentPersonAttended: false })),
    act(ago + 2, 'INVESTIGATING_OFFICER', 'draft-notes', interviewId),
    act(ago, 'INVESTIGATING_OFFICER', 'send-notes', (moment) => ({ ...interviewId(moment), sentOn: moment.on, recipient: 'INTERVIEWEE' })),
  ];
}

export function notesAgreed(ago: number): Act {
  return act(ago, 'CASE_WORKER', 'agree-notes', (moment) => ({ ...interviewId(moment), agreedOn: moment.on }));
}

const findings = ({ stage2 }: Moment['facts']) => stage2.points.map(({ pointId }, index) => ({ pointId, finding: index === 0 ? 'UPHELD' : 'NOT_UPHELD' }));

export function reported(ago: number, { investigator, independentPerson }: Team): readonly Act[] {
  return [
    act(ago, 'INVESTIGATING_OFFICER', 'submit-report', ({ on, facts }) => ({
      investigatorId: investigator, draftSharedOn: on, findings: findings(facts), recommendations: [{ text: 'Apologise in writing' }, { text: 'Say who answers while somebody is away' }],
      text: 'The delay is upheld; of the telephone call there are two accounts.', ...(Object.keys(facts.interviews).length > 0 ? {} : { noInterviewReason: 'The records say it.' }),
    })),
    ...(independentPerson === undefined ? [] : [act(ago - 1, 'INDEPENDENT_PERSON', 'submit-ip-report', () => ({
      independentPersonId: independentPerson, agreesWithInvestigator: true, findings: [], recommendations: [], text: 'The investigation was thorough and fair.',
    }))]),
  ];
}

/** The authority's decision on every point. */
export function decided(ago: number, command: 'issue-adjudication' | 'issue-stage-2-response'): Act {
  return act(ago, 'ADJUDICATING_OFFICER', command, ({ on, day, facts }) => ({
    sentOn: on, adjudicatorId: 'AO-1',
    decisions: findings(facts).map((decision) => (decision.finding === 'UPHELD'
      ? { ...decision, action: 'A written apology by the head of service', actionDueOn: day(ago - 10) }
      : { ...decision, reason: 'Two accounts, and no record of the call.' })),
    recommendationAnswers: facts.stage2.recommendations.map(({ recommendationId }) => ({ recommendationId, followed: true })),
    ...(command === 'issue-adjudication' ? { rightToStage3Stated: true } : { lgscoRightStated: true, responseText: 'We accept the report and its recommendations.' }),
  }));
}
