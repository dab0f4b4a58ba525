import { addDays } from '@redress/calendar';
import { stateName, type PoolState } from '@redress/procedures';
import { given, variant, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const begin = (state: PoolState) => stateName(state) === 'NONE';
const checks = { referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: '2021-05-04', confidentialityAgreed: true, dataProtectionTrainingBooked: true };

/** A member of the pool, from application to suspension and back (domain 3.10.1). */
export const poolSteps: readonly Step[] = [
  variant<PoolState>('register-applicant', 'at first', manager, ({ unique }) => ({ poolMemberId: `IO-${unique}`, name: 'Indra Officer', rolesSought: ['IO'] }), begin),
  variant<PoolState>('register-applicant', 'for nothing', manager, ({ unique }) => ({ poolMemberId: `IO-${unique}`, name: 'Indra Officer', rolesSought: [] }), begin),
  ...given<PoolState>('shortlist', manager, ({ on }) => ({ reason: 'Experience', effectiveDate: on })),
  ...given<PoolState>('decline-applicant', manager, ({ on }) => ({ reason: 'An officer of the authority', effectiveDate: on })),
  ...given<PoolState>('appoint', manager, ({ on }) => ({ ...checks, effectiveDate: on })),
  variant<PoolState>('appoint', 'without references', manager, ({ on }) => ({ ...checks, referencesTaken: false, effectiveDate: on })),
  ...given<PoolState>('record-induction', manager, ({ on, today }) => ({ course: 'Investigating', attendedOn: on, validUntil: addDays(today, 365) })),
  variant<PoolState>('record-induction', 'that had run out before', manager, ({ on }) => ({ course: 'Investigating', attendedOn: on, validUntil: addDays(on, -1) })),
  ...given<PoolState>('suspend-member', manager, ({ on }) => ({ reason: 'Under enquiry', effectiveDate: on })),
  ...given<PoolState>('reinstate-member', manager, ({ on }) => ({ reason: 'Cleared', effectiveDate: on })),
];
