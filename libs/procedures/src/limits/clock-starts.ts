import { withinCalendar, type LondonDate } from '@redress/calendar';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import type { Start } from './time-limit.js';

/** CSC Stage 1: receipt; for an "other person" the day on which sufficient interest was granted, and nothing before (domain.md 3.2.4). */
export function cscStage1ClockStart({ receipt, sufficientInterest }: Facts): LondonDate | undefined {
  if (receipt?.complainantType === 'OTHER_PERSON' && sufficientInterest?.granted !== true) return undefined;
  return sufficientInterest?.countsFrom ?? receipt?.receivedOn;
}

/** Primary clock of CSC Stage 2 (domain.md 3.2.3): the agreed or fixed statement, or the request, as the policy says. */
export function cscStage2ClockStart(facts: Facts, law: Law): LondonDate | undefined {
  const { countsFrom, statementSettledOn } = facts.stage2;
  if (countsFrom === undefined) return undefined;
  return law.policyOn(countsFrom).csc.stage2ClockStart === 'REQUEST_RECEIVED' ? countsFrom : statementSettledOn;
}

/** When a corporate clock counts receipt from: after 17:00 or on a non-working day is the next working day (T5). */
export function corporateReceipt({ receipt }: Facts, law: Law): Start | undefined {
  if (!receipt) return undefined;
  const { receiptRule } = law.policyOn(receipt.receivedOn).corporate;
  return started(receipt.receivedOn, () => law.calendar.receivedOn(receipt.receivedAt ?? receipt.receivedOn, receiptRule, undefined, { usesClosureDays: true }));
}

/** CORPORATE Stage 1: receipt, or under CODE_2024 the acknowledgement. */
export function corporateStage1ClockStart(facts: Facts, law: Law): Start | undefined {
  const receipt = corporateReceipt(facts, law);
  if (receipt === undefined) return undefined;
  if (receipt.startsBeyondCalendar) return receipt;
  const { stage1From, acknowledgeWd } = law.policyOn(receipt.startOn).corporate;
  return stage1From === 'RECEIPT' ? receipt : acknowledgedInTime(facts.acknowledgedOn, receipt.startOn, acknowledgeWd, law);
}

/** CORPORATE Stage 2: the request, or under CODE_2024 its acknowledgement. */
export function corporateStage2ClockStart(facts: Facts, law: Law): Start | undefined {
  const { countsFrom, acknowledgedOn } = facts.stage2;
  if (countsFrom === undefined) return undefined;
  const { stage2From, stage2AcknowledgeWd } = law.policyOn(countsFrom).corporate;
  return stage2From === 'REQUEST' ? { startOn: countsFrom } : acknowledgedInTime(acknowledgedOn, countsFrom, stage2AcknowledgeWd, law);
}

/** A late or missing acknowledgement starts the clock on its own due date, so lateness cannot buy time (domain.md 3.4). */
function acknowledgedInTime(acknowledgedOn: LondonDate | undefined, from: LondonDate, workingDays: number, law: Law): Start {
  const due = started(from, () => law.calendar.addWorkingDays(from, workingDays, { usesClosureDays: true }) ?? from);
  return acknowledgedOn !== undefined && (due.startsBeyondCalendar || acknowledgedOn <= due.startOn) ? { startOn: acknowledgedOn } : due;
}

function started(earliest: LondonDate, count: () => LondonDate): Start {
  const startOn = withinCalendar(count);
  return startOn === undefined ? { startOn: earliest, startsBeyondCalendar: true } : { startOn };
}
