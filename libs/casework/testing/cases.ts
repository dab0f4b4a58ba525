import type { caseworkInMemory } from './casework-in-memory.js';
import { complaintReceived } from './representations.js';

type Give = ReturnType<typeof caseworkInMemory>['give'];
type Procedure = 'CSC' | 'ASC' | 'CORPORATE';

/** A complaint received and its procedure chosen, on one London date; gives its id. */
export async function caseReceived(give: Give, date: string, procedure: Procedure = 'CORPORATE', more: object = {}): Promise<string> {
  const { caseId } = await give('receive-representation', undefined, complaintReceived(date, more));
  await give('select-procedure', caseId, { procedure, reason: 'By its subject' });
  return caseId;
}

export async function caseAtStage1(give: Give, date: string, procedure: Procedure = 'CORPORATE'): Promise<string> {
  const caseId = await caseReceived(give, date, procedure);
  await give('acknowledge', caseId, { sentOn: date, method: 'EMAIL' });
  await give('accept-representation', caseId, {});
  await give('start-stage-1', caseId, { responderId: 'SR-1' });
  return caseId;
}

export async function caseAtStage2(give: Give, date: string, procedure: Procedure = 'CORPORATE'): Promise<string> {
  const caseId = await caseAtStage1(give, date, procedure);
  await give('issue-stage-1-response', caseId, { sentOn: date, outcome: 'NOT_UPHELD', responseText: 'No.', rightToStage2Stated: true });
  await give('escalate-to-stage-2', caseId, { requestedOn: date, requestForm: 'WRITTEN' });
  return caseId;
}
