import { addDays } from '@redress/calendar';
import { stateName, type PoolState } from '@redress/procedures';
import { given, variant, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const officer = 'CASE_WORKER';
const begin = (state: PoolState) => stateName(state) === 'NONE';
const checks = { referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: '2021-05-04', confidentialityAgreed: true, dataProtectionTrainingBooked: true };

/** A member of the pool, from application to suspension and back (domain 3.10.1). */
export const poolSteps: readonly Step[] = [
  variant<PoolState>('register-applicant', 'at first', manager, ({ unique }) => ({ poolMemberId: `IO-${unique}`, name: 'Indra Officer', rolesSought: ['IO'], tieToAuthority: 'NONE', skills: [] }), begin),
  variant<PoolState>('register-applicant', 'for nothing', manager, ({ unique }) => ({ poolMemberId: `IO-${unique}`, name: 'Indra Officer', rolesSought: [], tieToAuthority: 'NONE', skills: [] }), begin),
  ...given<PoolState>('shortlist', manager, ({ on }) => ({ reason: 'Experience', effectiveDate: on })),
  ...given<PoolState>('decline-applicant', manager, ({ on }) => ({ reason: 'An officer of the authority', effectiveDate: on })),
  ...given<PoolState>('appoint', manager, ({ on }) => ({ ...checks, effectiveDate: on })),
  variant<PoolState>('appoint', 'without references', manager, ({ on }) => ({ ...checks, referencesTaken: false, effectiveDate: on })),
  ...given<PoolState>('record-induction', manager, ({ on, today }) => ({ course: 'Investigating', attendedOn: on, validUntil: addDays(today, 365) })),
  variant<PoolState>('record-induction', 'that had run out before', manager, ({ on }) => ({ course: 'Investigating', attendedOn: on, validUntil: addDays(on, -1) })),
  ...given<PoolState>('book-induction', manager, ({ on, today }) => ({ course: 'Investigating', courseOn: today, effectiveDate: on })),
  variant<PoolState>('book-induction', 'for the day before', manager, ({ today }) => ({ course: 'Investigating', courseOn: addDays(today, -1) })),
  ...given<PoolState>('renew-records-check', manager, ({ on }) => ({ criminalRecordsCheckedOn: on })),
  ...given<PoolState>('declare-availability', officer, ({ on }) => ({ available: true, periods: [], weeklyCapacity: 10, effectiveDate: on })),
  variant<PoolState>('declare-availability', 'none', officer, ({ on }) => ({ available: false, periods: [], weeklyCapacity: 0, effectiveDate: on })),
  variant<PoolState>('declare-availability', 'back before away', officer, ({ on }) => ({ available: true, periods: [{ from: on, to: addDays(on, -1) }], weeklyCapacity: 10, effectiveDate: on })),
  ...given<PoolState>('declare-employment', officer, ({ on }) => ({ serviceId: 'Highways', effectiveDate: on })),
  ...given<PoolState>('declare-conflict', manager, ({ on }) => ({ conflictWith: 'PERSON', subject: 'P-1', reason: 'A neighbour', effectiveDate: on }), ({ facts }) => Object.keys(facts.conflicts).length === 0),
  ...given<PoolState>('clear-conflict', manager, ({ on, facts }) => ({ conflictId: Object.keys(facts.conflicts)[0] ?? 'none-declared', reason: 'Moved away', effectiveDate: on })),
  ...given<PoolState>('retire', manager, ({ on }) => ({ reason: 'Moved away', effectiveDate: on })),
  ...given<PoolState>('suspend-member', manager, ({ on }) => ({ reason: 'Under enquiry', effectiveDate: on })),
  ...given<PoolState>('reinstate-member', manager, ({ on }) => ({ reason: 'Cleared', effectiveDate: on })),
];
