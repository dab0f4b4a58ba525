import type { LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';

/** The London date a corporate clock counts receipt from: after 17:00 or on a non-working day is the next working day (T5). */
export function corporateReceiptOn(facts: Facts, law: Law): LondonDate | undefined {
  const { receipt } = facts;
  if (!receipt) return undefined;
  const { receiptRule } = law.policyOn(receipt.receivedOn).corporate;
  return law.calendar.receivedOn(receipt.receivedAt ?? receipt.receivedOn, receiptRule, undefined, { usesClosureDays: true });
}

/** Primary clock of CSC Stage 2 (domain.md 3.2.3): the agreed or fixed statement, or the request, as the policy says. */
export function cscStage2ClockStart(facts: Facts, law: Law): LondonDate | undefined {
  const { countsFrom, statementSettledOn } = facts.stage2;
  if (countsFrom === undefined) return undefined;
  return law.policyOn(countsFrom).csc.stage2ClockStart === 'REQUEST_RECEIVED' ? countsFrom : statementSettledOn;
}

/** CORPORATE Stage 1: receipt, or under CODE_2024 the acknowledgement. */
export function corporateStage1ClockStart(facts: Facts, law: Law): LondonDate | undefined {
  const receiptOn = corporateReceiptOn(facts, law);
  if (receiptOn === undefined) return undefined;
  const { stage1From, acknowledgeWd } = law.policyOn(receiptOn).corporate;
  return stage1From === 'RECEIPT' ? receiptOn : acknowledgedInTime(facts.acknowledgedOn, receiptOn, acknowledgeWd, law);
}

/** CORPORATE Stage 2: the request, or under CODE_2024 its acknowledgement. */
export function corporateStage2ClockStart(facts: Facts, law: Law): LondonDate | undefined {
  const { countsFrom, acknowledgedOn } = facts.stage2;
  if (countsFrom === undefined) return undefined;
  const { stage2From, stage2AcknowledgeWd } = law.policyOn(countsFrom).corporate;
  return stage2From === 'REQUEST' ? countsFrom : acknowledgedInTime(acknowledgedOn, countsFrom, stage2AcknowledgeWd, law);
}

/** A late or missing acknowledgement starts the clock on its own due date, so lateness cannot buy time (domain.md 3.4). */
function acknowledgedInTime(acknowledgedOn: LondonDate | undefined, from: LondonDate, workingDays: number, law: Law): LondonDate {
  const dueOn = law.calendar.addWorkingDays(from, workingDays, { usesClosureDays: true }) ?? from;
  return acknowledgedOn !== undefined && acknowledgedOn <= dueOn ? acknowledgedOn : dueOn;
}
