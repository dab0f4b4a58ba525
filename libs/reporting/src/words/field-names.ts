import type { FactField } from '@redress/read-models';

/** How each field of the counted facts heads a column. Days are working days. */
export const fieldNames: Readonly<Record<FactField, string>> = {
  caseId: 'Case id', reference: 'Reference', kind: 'Kind', procedure: 'Procedure', service: 'Service', subject: 'Subject', counted: 'Counted',
  receivedOn: 'Received', endedOn: 'Ended', endedAs: 'Ended as', stage: 'Stage', completedOn: 'Completed', outcome: 'Outcome', wellFounded: 'Well-founded',
  clockStart: 'Clock started', dueOn: 'Due', limitWd: 'Days allowed', dueOn25: 'Due', limitWd25: 'Days allowed',
  requestedOn: 'Stage 2 asked for', dueOnOmbudsman: 'Due', limitWdOmbudsman: 'Days allowed',
  elapsedNetWd: 'Days used', elapsedGrossWd: 'Days used, suspended ones too', elapsedFromRequestWd: 'Days from the request',
  statementOn: 'Statement agreed', investigatorOn: 'Investigating Officer assigned', independentPersonOn: 'Independent Person assigned',
  interviewsSettledOn: 'Last interview settled', reportOn: 'Report', independentReportOn: "Independent Person's report",
  interviewId: 'Interview', round: 'Round', sentOn: 'Sent', settledOn: 'Settled', settledAs: 'Settled as',
  code: 'Time limit', startOn: 'Started', metOn: 'Met', extendedFrom: 'Extended from', decidedOn: 'Decided',
};
