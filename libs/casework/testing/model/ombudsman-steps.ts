import { addDays } from '@redress/calendar';
import { stateName, type CaseState, type Facts } from '@redress/procedures';
import { given, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const remedyOf = ({ ombudsman }: Facts) => Object.keys(ombudsman.remedies)[0] ?? 'R1';
const begin = (state: CaseState) => stateName(state) === 'NONE';
const during = (...names: readonly string[]) => (state: CaseState) => names.includes(stateName(state));

/** One reference to the Ombudsman (domain 3.8), with one remedy or none. */
export const ombudsmanSteps: readonly Step[] = [
  variant('record-lgsco-contact', 'at first', manager, ({ on, unique }) => ({ lgscoReference: `21 ${(/\d+$/.exec(unique)?.[0] ?? '').padStart(6, '0')}`, receivedOn: on, initiatedBy: 'COMPLAINANT' }), begin),
  ...given('record-premature', manager, ({ on }) => ({ returnedOn: on })),
  ...given('record-assessment', manager, ({ on }) => ({ receivedOn: on })),
  variant('record-assessment', 'to be answered before it came', manager, ({ on }) => ({ receivedOn: on, dueOn: addDays(on, -1) })),
  ...given('record-investigation-start', manager, ({ on }) => ({ receivedOn: on })),
  ...given('respond-to-enquiry', manager, ({ on }) => ({ answeredOn: on })),
  ...given('record-draft-decision', manager, ({ on }) => ({ receivedOn: on })),
  variant('record-draft-decision', 'to be commented on before it came', manager, ({ on }) => ({ receivedOn: on, commentsDueOn: addDays(on, -1) })),
  ...given('comment-on-draft', manager, ({ on }) => ({ commentedOn: on })),
  ...given('record-decision', manager, ({ on, today }) => ({ decidedOn: on, outcome: 'UPHELD', remedies: [{ kind: 'APOLOGY', dueOn: addDays(today, 7) }] })),
  variant('record-decision', 'with two remedies', manager, ({ on, today }) => ({ decidedOn: on, outcome: 'UPHELD', remedies: ['APOLOGY', 'TRAINING'].map((kind) => ({ kind, dueOn: addDays(today, 7) })) })),
  variant('record-decision', 'not for them', manager, ({ on }) => ({ decidedOn: on, outcome: 'NOT_FOR_US', remedies: [] })),
  variant('record-decision', 'not for them, with a remedy', manager, ({ on, today }) => ({ decidedOn: on, outcome: 'NOT_FOR_US', remedies: [{ kind: 'APOLOGY', dueOn: addDays(today, 7) }] }), during('NOTIFIED')),
  variant('record-decision', 'not upheld', manager, ({ on }) => ({ decidedOn: on, outcome: 'NOT_UPHELD', remedies: [] })),
  variant('record-decision', 'not upheld, with a remedy', manager, ({ on, today }) => ({ decidedOn: on, outcome: 'NOT_UPHELD', remedies: [{ kind: 'APOLOGY', dueOn: addDays(today, 7) }] })),
  ...given('accept-recommendations', manager, ({ on, facts }) => ({ answers: [{ remedyId: remedyOf(facts), accepted: true }], effectiveDate: on })),
  variant('accept-recommendations', 'refusing it', manager, ({ facts }) => ({ answers: [{ remedyId: remedyOf(facts), accepted: false, reason: 'Unlawful' }] })),
  variant('accept-recommendations', 'of no such remedy', manager, () => ({ answers: [{ remedyId: 'R9', accepted: true }] })),
  variant('accept-recommendations', 'refusing what is no remedy', manager, () => ({ answers: [{ remedyId: 'R9', accepted: false, reason: 'Unlawful' }] })),
  ...given('record-remedy-done', manager, ({ on, facts }) => ({ remedyId: remedyOf(facts), doneOn: on })),
  variant('record-remedy-done', 'of no such remedy', manager, ({ on }) => ({ remedyId: 'R9', doneOn: on })),
  variant('record-remedy-done', 'the second remedy', manager, ({ on }) => ({ remedyId: 'R2', doneOn: on }), ({ facts }) => 'R2' in facts.ombudsman.remedies),
  ...given('record-non-compliance', manager, ({ on, facts }) => ({ remedyId: remedyOf(facts), effectiveDate: on })),
  variant('record-non-compliance', 'of no such remedy', manager, () => ({ remedyId: 'R9' })),
  ...given('close-referral', manager, ({ on }) => ({ closedOn: on })),
  variant('record-non-compliance', 'of the second remedy', manager, () => ({ remedyId: 'R2' }), during('REMEDY_TRACKING')),
  ...['record-remedy-done', 'close-referral'].map((command) =>
    variant(command, 'dated before the decision', manager, ({ today, facts }) => ({
      ...(command === 'close-referral' ? { closedOn: addDays(today, -13) } : { remedyId: remedyOf(facts), doneOn: addDays(today, -13) }),
      backdatingReason: 'Found in the post',
    }), during('NOT_COMPLIED'))),
  waiting(12, during('REMEDY_TRACKING')),
  waiting(40, during('ASSESSMENT', 'INVESTIGATION', 'DRAFT_DECISION')),
];
