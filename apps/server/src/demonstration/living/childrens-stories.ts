import { accepted, answered, atStage1, chosen, type Receipt } from './intake.js';
import { decided, escalated, investigating, notesAgreed, notesSent, reported, type Team } from './stage-two.js';
import { act, type Act, type Story } from './story.js';

const tell = (acts: (receipt: Receipt) => readonly Act[], index: number): Story =>
  ({ name: `childrens-${index}`, acts: acts({ procedure: 'CSC', index, complainantType: index % 2 === 0 ? 'PARENT' : 'FOSTER_CARER' }) });

const first: Team = { investigator: 'PM-1', independentPerson: 'PM-5' };
const second: Team = { investigator: 'PM-2', independentPerson: 'PM-6' };
const third: Team = { investigator: 'PM-4', independentPerson: 'PM-7' };

const extended = (ago: number, code: string, workingDaysAhead: number): Act =>
  act(ago, 'COMPLAINTS_MANAGER', 'extend-deadline', ({ on, day }) => ({ code, to: day(-workingDaysAhead), reason: 'COMPLEX', noticeSentOn: on }));

const adjudicated = (ago: number, receipt: Receipt, team: Team): readonly Act[] => [
  ...investigating(ago, receipt, team), extended(ago - 20, 'CSC-S2-25', 25 - (ago - 40)), ...notesSent(ago - 16, 'The team manager'), notesAgreed(ago - 18), ...reported(ago - 30, team), decided(ago - 36, 'issue-adjudication'),
];

const panelAsked = (ago: number, receipt: Receipt, team: Team): readonly Act[] => [
  ...adjudicated(ago + 45, receipt, team),
  act(ago, 'CASE_WORKER', 'request-panel', ({ on }) => ({ requestedOn: on })),
  act(ago - 3, 'PANEL_CLERK', 'appoint-panel', () => ({ chairId: 'PM-8', memberIds: ['PM-9', 'PM-10'] })),
  act(ago - 4, 'PANEL_CLERK', 'set-panel-date', ({ day }) => ({ panelOn: day(ago - 18) })),
];

const panelHeld = (ago: number, receipt: Receipt, team: Team): readonly Act[] => [
  ...panelAsked(ago, receipt, team),
  act(ago - 7, 'PANEL_CLERK', 'circulate-papers', ({ on }) => ({ sentOn: on })),
  act(ago - 18, 'PANEL_CLERK', 'record-panel-held', ({ on }) => ({ heldOn: on, membersPresent: 3 })),
];

const panelReported = (ago: number, receipt: Receipt, team: Team): readonly Act[] => [
  ...panelHeld(ago, receipt, team),
  act(ago - 22, 'PANEL_CLERK', 'issue-panel-report', ({ on }) => ({
    sentOn: on, text: 'The panel agrees with the investigation and asks for one thing more.', findings: [], recommendations: [{ text: 'A named person for every placement' }],
  })),
];

/** Children's social care, from the door to the panel. */
export const childrensStories: readonly Story[] = [
  (receipt: Receipt) => chosen(1, receipt),
  (receipt: Receipt) => chosen(3, receipt),
  (receipt: Receipt) => accepted(2, receipt),
  (receipt: Receipt) => atStage1(4, receipt),
  (receipt: Receipt) => atStage1(7, receipt),
  (receipt: Receipt) => atStage1(12, receipt),
  (receipt: Receipt) => [...atStage1(11, receipt), extended(4, 'CSC-S1', 7)],
  (receipt: Receipt) => answered(14, receipt),
  (receipt: Receipt) => escalated(4, receipt),
  (receipt: Receipt) => escalated(12, receipt),
  (receipt: Receipt) => [...investigating(15, receipt, first), ...notesSent(2, 'The former social worker')],
  (receipt: Receipt) => investigating(28, receipt, second),
  (receipt: Receipt) => [...investigating(58, receipt, third), extended(36, 'CSC-S2-25', 6), ...notesSent(20, 'The independent reviewing officer'), notesAgreed(18)],
  (receipt: Receipt) => [...investigating(33, receipt, first), act(20, 'COMPLAINTS_MANAGER', 'suspend-clock', ({ on, day }) => ({ suspendedOn: on, reason: 'COURT_PROCEEDINGS', reviewOn: day(1), toldOn: on }))],
  (receipt: Receipt) => [...investigating(40, receipt, second), extended(18, 'CSC-S2-25', 20), ...notesSent(16, 'The team manager'), notesAgreed(14), ...reported(6, second)],
  (receipt: Receipt) => adjudicated(44, receipt, third),
  (receipt: Receipt) => panelAsked(10, receipt, first),
  (receipt: Receipt) => panelHeld(21, receipt, second),
  (receipt: Receipt) => panelReported(28, receipt, third),
].map(tell);
