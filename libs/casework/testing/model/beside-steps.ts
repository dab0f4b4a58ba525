import { stateName, type CaseState } from '@redress/procedures';
import { given, waiting, type Step } from './step.js';

const manager = 'COMPLAINTS_MANAGER';
const hasEnded = (state: CaseState): boolean => /CLOSED|REJECTED|WITHDRAWN/.test(stateName(state));

/** What may be recorded wherever a case stands, and for thirty days after its end (domain 3.1 row 11). */
export const besideSteps: readonly Step[] = [
  ...given('add-note', manager, ({ on }) => ({ text: 'She rang', effectiveDate: on })),
  ...given('attach-document', manager, ({ on }) => ({ title: 'Her letter', documentKind: 'LETTER', keptAt: 'File 7', sha256: 'a'.repeat(64), effectiveDate: on })),
  ...given('record-reasonable-adjustment', manager, ({ on }) => ({ need: 'Low sight', adjustment: 'Large print', effectiveDate: on })),
  ...given('make-safeguarding-referral', manager, ({ on }) => ({ referredTo: 'The front door', concern: 'Bruises', effectiveDate: on })),
  waiting(31, hasEnded),
];
