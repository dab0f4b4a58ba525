import { accepted, answered, atStage1, chosen, received, type Receipt } from './intake.js';
import { decided, escalated, investigating, notesAgreed, notesSent, reported, type Team } from './stage-two.js';
import { act, type Act, type Story } from './story.js';

const tell = (acts: (receipt: Receipt) => readonly Act[], index: number): Story => ({ name: `corporate-${index}`, acts: acts({ procedure: 'CORPORATE', index }) });
const [one, two, three]: readonly [Team, Team, Team] = [{ investigator: 'PM-3' }, { investigator: 'PM-13' }, { investigator: 'PM-14' }];

const extended = (ago: number): Act => act(ago, 'COMPLAINTS_MANAGER', 'extend-deadline', ({ on, day }) => ({ code: 'CORP-S1', to: day(ago - 12), reason: 'AWAITING_RECORDS', noticeSentOn: on }));
const suspended = (ago: number): Act => act(ago, 'COMPLAINTS_MANAGER', 'suspend-clock', ({ on, day }) => ({ suspendedOn: on, reason: 'TRIBUNAL', reviewOn: day(ago - 18), toldOn: on }));

/** Every other service, at every stage: new, due, late, paused, waiting for an answer, over. */
export const corporateStories: readonly Story[] = [
  (receipt: Receipt) => received(0, receipt),
  (receipt: Receipt) => received(0, receipt),
  (receipt: Receipt) => received(2, receipt),
  (receipt: Receipt) => chosen(1, receipt),
  (receipt: Receipt) => chosen(4, receipt),
  (receipt: Receipt) => accepted(2, receipt),
  (receipt: Receipt) => atStage1(4, receipt),
  (receipt: Receipt) => atStage1(6, receipt),
  (receipt: Receipt) => atStage1(8, receipt),
  (receipt: Receipt) => atStage1(10, receipt),
  (receipt: Receipt) => atStage1(11, receipt),
  (receipt: Receipt) => atStage1(15, receipt),
  (receipt: Receipt) => atStage1(19, receipt),
  (receipt: Receipt) => [...atStage1(12, receipt), extended(6)],
  (receipt: Receipt) => [...atStage1(9, receipt), suspended(5)],
  (receipt: Receipt) => answered(12, receipt),
  (receipt: Receipt) => answered(26, receipt, 9, 'NOT_UPHELD'),
  (receipt: Receipt) => escalated(3, receipt),
  (receipt: Receipt) => investigating(11, receipt, one),
  (receipt: Receipt) => [...investigating(18, receipt, two), ...notesSent(3, 'The area manager')],
  (receipt: Receipt) => [...investigating(24, receipt, three), ...notesSent(9, 'The admissions officer'), notesAgreed(7)],
  (receipt: Receipt) => [...investigating(20, receipt, one), ...reported(2, one)],
  (receipt: Receipt) => [...investigating(30, receipt, two), ...reported(16, two), decided(11, 'issue-stage-2-response')],
  (receipt: Receipt) => [...accepted(9, receipt), act(5, 'CASE_WORKER', 'withdraw-complaint', ({ on }) => ({ requestedOn: on, confirmedOn: on }))],
  (receipt: Receipt) => [...chosen(7, receipt), act(5, 'COMPLAINTS_MANAGER', 'reject-representation', () => ({
    reason: 'NOT_OUR_SERVICE', explanation: 'The district council empties the bins.', signpostedTo: 'The district council', lgscoRightStated: true,
  }))],
  (receipt: Receipt) => [...answered(60, receipt), act(20, 'CASE_WORKER', 'close-case', () => ({ outcome: 'PARTIALLY_UPHELD' }))],
].map(tell);
