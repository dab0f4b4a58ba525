import { accepted, chosen, type Receipt } from './intake.js';
import { act, type Act, type Story } from './story.js';

const tell = (name: string, receipt: Omit<Receipt, 'index'>, lives: readonly ((receipt: Receipt) => readonly Act[])[]): readonly Story[] =>
  lives.map((acts, index) => ({ name: `${name}-${index}`, acts: acts({ ...receipt, index }) }));

const planned = (ago: number, receipt: Receipt, workingDaysAhead: number): readonly Act[] => [
  ...accepted(ago, receipt),
  act(ago - 2, 'CASE_WORKER', 'agree-plan', ({ day }) => ({ responsePeriodEndsOn: day(-workingDaysAhead), manner: 'A meeting at home, then a letter' })),
  act(ago - 3, 'COMPLAINTS_MANAGER', 'assign-responder', () => ({ responderId: `SR-${(receipt.index % 5) + 1}` })),
];

const responded = (ago: number, receipt: Receipt): readonly Act[] => [
  ...planned(ago, receipt, 8),
  act(ago - 18, 'CASE_WORKER', 'issue-response', ({ on }) => ({ sentOn: on, wellFounded: true, responseText: 'The discharge was wrong. What has been changed is set out in the letter.', lgscoRightStated: true })),
];

const adult = tell('adult', { procedure: 'ASC', complainantType: 'SERVICE_USER' }, [
  (receipt) => chosen(2, receipt),
  (receipt) => accepted(3, receipt),
  (receipt) => planned(8, receipt, 17),
  (receipt) => planned(21, receipt, 3),
  (receipt) => [...planned(24, receipt, 1), act(6, 'CASE_WORKER', 'give-progress-update', () => ({ summary: 'The hospital has sent its records.' }))],
  (receipt) => planned(30, receipt, -3),
  (receipt) => responded(24, receipt),
  (receipt) => [...responded(30, receipt), act(5, 'COMPLAINTS_MANAGER', 'request-reconsideration', ({ on }) => ({ grantedOn: on, reason: 'A letter of the ward had been missed.' }))],
]);

const comments = tell('comment', { procedure: 'CORPORATE', kind: 'COMMENT', summary: 'More benches along the river path would help people who cannot walk far.' }, [
  (receipt) => chosen(1, receipt),
  (receipt) => [...chosen(4, receipt), acknowledged(3)],
  (receipt) => [...chosen(18, receipt), acknowledged(16), act(15, 'CASE_WORKER', 'pass-to-service', () => ({ serviceId: 'Highways' }))],
  (receipt) => chosen(8, receipt),
]);

const praise = { moreThanThanks: true, exceptionalService: true, externalSource: true, independentOfAuthority: true, whatWasExceptional: 'Stayed with the family until the ambulance came.' };

const compliments = tell('compliment', { procedure: 'CSC', complainantType: 'PARENT', kind: 'COMPLIMENT', summary: 'The social worker stayed with us until the ambulance came.' }, [
  (receipt) => chosen(0, receipt),
  (receipt) => [...chosen(3, receipt), assessed(2)],
  (receipt) => [...chosen(14, receipt), assessed(12)],
  (receipt) => [...chosen(9, receipt), assessed(7), act(6, 'CASE_WORKER', 'congratulate-individual', ({ on }) => ({ congratulatedOn: on, method: 'IN_PERSON' }))],
]);

const referrals: readonly Story[] = [
  { name: 'referral-0', acts: [contact(4, 0)] },
  { name: 'referral-1', acts: [contact(30, 1), received(22, 'record-assessment'), received(16, 'record-investigation-start')] },
  { name: 'referral-2', acts: [contact(60, 2), received(50, 'record-assessment'), received(45, 'record-investigation-start'), ...upheld()] },
];

/** Adult social care, comments, compliments, and what went to the Ombudsman. */
export const otherStories: readonly Story[] = [...adult, ...comments, ...compliments, ...referrals];

function acknowledged(ago: number): Act {
  return act(ago, 'CASE_WORKER', 'acknowledge', ({ on }) => ({ sentOn: on, method: 'EMAIL' }));
}

function assessed(ago: number): Act {
  return act(ago, 'CASE_WORKER', 'assess-compliment', () => praise);
}

function contact(ago: number, index: number): Act {
  return act(ago, 'COMPLAINTS_MANAGER', 'record-lgsco-contact', ({ on }) => ({ lgscoReference: `${on.slice(2, 4)} 90${index} 11${index}`, receivedOn: on, initiatedBy: 'COMPLAINANT' }));
}

function received(ago: number, command: string): Act {
  return act(ago, 'COMPLAINTS_MANAGER', command, ({ on }) => ({ receivedOn: on }));
}

/** Decided, one remedy promised and nearly due. */
function upheld(): readonly Act[] {
  return [
    act(38, 'COMPLAINTS_MANAGER', 'respond-to-enquiry', ({ on }) => ({ answeredOn: on })),
    act(20, 'COMPLAINTS_MANAGER', 'record-draft-decision', ({ on }) => ({ receivedOn: on })),
    act(16, 'COMPLAINTS_MANAGER', 'comment-on-draft', ({ on }) => ({ commentedOn: on })),
    act(12, 'COMPLAINTS_MANAGER', 'record-decision', ({ on, day }) => ({ decidedOn: on, outcome: 'UPHELD', remedies: [{ kind: 'APOLOGY', dueOn: day(-4) }] })),
    act(11, 'COMPLAINTS_MANAGER', 'accept-recommendations', ({ facts }) => ({ answers: Object.keys(facts.ombudsman.remedies).map((remedyId) => ({ remedyId, accepted: true })) })),
  ];
}
