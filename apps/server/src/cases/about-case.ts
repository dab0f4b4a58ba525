import { dateInWords } from '@redress/calendar';
import { kindNames, NOT_HELD, plainWords, procedureNames, withinSentence, type Facts } from '@redress/procedures';

/** One line of the summary of a case. */
export interface AboutRow {
  readonly key: string;
  readonly value: string;
}

/** What is known of a case or referral, in the order in which it comes to be known; nothing is shown that has not happened. */
export function aboutCase(facts: Facts): readonly AboutRow[] {
  const { receipt, kind, procedure, acknowledgedOn, acceptedOn, stage1, stage2, stage3, adult, ombudsman, ended } = facts;
  return rows(
    ['What it is', kind && kindNames[kind]],
    ['Procedure', procedure && procedureNames[procedure]],
    ["The Ombudsman's reference", ombudsman.lgscoReference],
    ['Received', date(receipt?.receivedOn ?? ombudsman.receivedOn)],
    ['How it came', receipt && plainWords(receipt.channel)],
    ['Service and team', receipt && [receipt.serviceId, receipt.teamId].map(readable).join(', ')],
    ['About', receipt && plainWords(receipt.subject)],
    ['From', receipt && `${readable(receipt.complainantName)}, ${withinSentence(receipt.complainantType)}`],
    ['What was said', receipt && readable(receipt.summary)],
    ['Acknowledged', date(acknowledgedOn)],
    ['Accepted', date(acceptedOn)],
    ['Answer promised by', date(adult.responsePeriodEndsOn)],
    ['Answered', date(adult.respondedOn)],
    ['Stage 1 answered', date(stage1.respondedOn)],
    ['Stage 2 requested', date(stage2.requestedOn)],
    ['Points of complaint', stage2.points.map(({ pointId, text }) => `${pointId}: ${readable(text)}`).join('\n')],
    ['Investigating Officer', stage2.investigator],
    ['Independent Person', stage2.independentPerson],
    ['Stage 2 answered', date(stage2.respondedOn)],
    ['Stage 3 requested', date(stage3.requestedOn)],
    ['Panel held', date(stage3.panelHeldOn)],
    ['Stage 3 answered', date(stage3.respondedOn)],
    ['Decided by the Ombudsman', ombudsman.decidedOn && `${dateInWords(ombudsman.decidedOn)}: ${withinSentence(ombudsman.outcome ?? '')}`],
    ['Ended', ended && `${dateInWords(ended.on)}: ${withinSentence(ended.as)}${ended.reason === undefined ? '' : `, ${withinSentence(ended.reason)}`}`],
  );
}

function rows(...pairs: readonly (readonly [string, string | undefined])[]): readonly AboutRow[] {
  return pairs.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [{ key, value }]));
}

function date(day: string | undefined): string | undefined {
  return day && dateInWords(day);
}

/** What an imported tracker does not hold is said so; codes are put in words, what a person wrote stays as it is. */
function readable(text: string): string {
  if (text === NOT_HELD) return 'not held';
  return /^[A-Z][A-Z\d_]*_[A-Z\d_]*$/.test(text) ? plainWords(text) : text;
}
