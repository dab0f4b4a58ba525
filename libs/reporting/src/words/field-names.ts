import type { FactField } from '@redress/read-models';

/** How each field of the counted facts heads a column. Days are working days. */
export const fieldNames: Readonly<Record<FactField, string>> = {
  caseId: 'Case id', reference: 'Reference', kind: 'Kind', procedure: 'Procedure', service: 'Service', counted: 'Counted', rejected: 'Rejected',
  receivedOn: 'Received', stage: 'Stage', completedOn: 'Completed', outcome: 'Outcome', wellFounded: 'Well-founded', clockStart: 'Clock started',
  dueOn: 'Due', limitWd: 'Days allowed', dueOn25: 'Due', limitWd25: 'Days allowed',
  requestedOn: 'Stage 2 asked for', dueOnOmbudsman: 'Due', limitWdOmbudsman: 'Days allowed',
  elapsedNetWd: 'Days used', elapsedGrossWd: 'Days used, suspended ones too', elapsedFromRequestWd: 'Days from the request',
};
