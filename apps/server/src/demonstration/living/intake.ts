import { complainant, matter, type LivingProcedure } from './people.js';
import { act, type Act } from './story.js';

export interface Receipt {
  readonly procedure: LivingProcedure;
  /** Which of the invented people and matters. */
  readonly index: number;
  readonly complainantType?: string;
  readonly kind?: 'COMPLAINT' | 'COMMENT' | 'COMPLIMENT';
  readonly summary?: string;
}

export function received(ago: number, { procedure, index, complainantType = 'RESIDENT', kind = 'COMPLAINT', ...said }: Receipt): readonly Act[] {
  return [act(ago, 'CASE_WORKER', 'receive-representation', ({ on }) => ({
    kind, receivedOn: on, channel: index % 3 === 0 ? 'TELEPHONE' : 'EMAIL', complainantType, complainantName: complainant(index), ...matter(procedure, index), ...said,
  }))];
}

/** Received and its procedure chosen. */
export function chosen(ago: number, receipt: Receipt): readonly Act[] {
  return [...received(ago, receipt), act(ago, 'COMPLAINTS_MANAGER', 'select-procedure', () => ({ procedure: receipt.procedure, reason: 'By the service it is about.' }))];
}

/** Acknowledged within two working days and accepted. */
export function accepted(ago: number, receipt: Receipt): readonly Act[] {
  return [
    ...chosen(ago, receipt),
    act(ago - 1, 'CASE_WORKER', 'acknowledge', ({ on }) => ({ sentOn: on, method: 'EMAIL' })),
    act(ago - 1, 'CASE_WORKER', 'accept-representation'),
  ];
}

/** With the service that is to answer it. */
export function atStage1(ago: number, receipt: Receipt): readonly Act[] {
  return [...accepted(ago, receipt), act(ago - 2, 'CASE_WORKER', 'start-stage-1', () => ({ responderId: `SR-${(receipt.index % 5) + 1}` }))];
}

/** Answered by the service, so many working days after it came. */
export function answered(ago: number, receipt: Receipt, after = 8, outcome = 'PARTIALLY_UPHELD'): readonly Act[] {
  return [...atStage1(ago, receipt), act(ago - after, 'CASE_WORKER', 'issue-stage-1-response', ({ on }) => ({
    sentOn: on, outcome, responseText: 'We are sorry for the delay. What went wrong and what we will do is set out in the letter.', rightToStage2Stated: true,
  }))];
}
