import { stateName, type CaseState } from '@redress/procedures';
import { complaintReceived } from '../representations.js';
import { besideSteps } from './beside-steps.js';
import { given, variant, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const begin = (state: CaseState) => stateName(state) === 'NONE';
const receive = (kind: string) => variant('receive-representation', kind, manager, ({ on }) => complaintReceived(on, { kind }), begin);
const criteria = { moreThanThanks: true, exceptionalService: true, externalSource: true, independentOfAuthority: true, whatWasExceptional: 'Stayed all night' };

/** Comments (domain 3.6). */
export const commentSteps: readonly Step[] = [
  receive('COMMENT'),
  ...given('select-procedure', manager, ({ on }) => ({ procedure: 'CORPORATE', reason: 'A road', effectiveDate: on })),
  ...given('acknowledge', manager, ({ on }) => ({ sentOn: on, method: 'EMAIL' })),
  ...given('pass-to-service', manager, ({ on }) => ({ serviceId: 'Highways', effectiveDate: on })),
  ...given('record-consideration', manager, ({ on }) => ({ decision: 'More benches', effectiveDate: on })),
  ...given('inform-person', manager, ({ on }) => ({ sentOn: on })),
  ...given('close-case', manager, ({ on }) => ({ outcome: 'CONSIDERED', effectiveDate: on })),
  waiting(14, (state) => stateName(state) === 'RECEIVED'),
  ...besideSteps,
];

/** Compliments (domain 3.7). */
export const complimentSteps: readonly Step[] = [
  receive('COMPLIMENT'),
  ...given('select-procedure', manager, ({ on }) => ({ procedure: 'CSC', reason: 'A child in need', effectiveDate: on })),
  ...given('assess-compliment', manager, ({ on }) => ({ ...criteria, effectiveDate: on })),
  ...given('assess-compliment', manager, ({ on }) => ({ ...criteria, externalSource: false, effectiveDate: on })).map((step) => ({ ...step, label: `${step.label}, from inside` })),
  ...given('congratulate-individual', manager, ({ on }) => ({ congratulatedOn: on, method: 'IN_PERSON' })),
  ...given('share-good-practice', manager, ({ on }) => ({ consentOfPersonPraised: true, effectiveDate: on })),
  variant('share-good-practice', 'without consent', manager, () => ({ consentOfPersonPraised: false })),
  ...given('close-case', manager, ({ on }) => ({ outcome: 'CONGRATULATED', effectiveDate: on })),
  waiting(20, (state) => stateName(state) === 'LOGGED'),
  ...besideSteps,
];
