import { dateInWords } from '@redress/calendar';
import { ANONYMOUS, choiceInWords, choiceWithinSentence, kindNames, NOT_HELD, pointInWords, procedureNames, withinSentence, type Facts, type Said } from '@redress/procedures';

/** What is known of a case or referral, in the order in which it comes to be known; nothing is shown that has not happened. */
export function aboutCase(facts: Facts): readonly Said[] {
  const { receipt, kind, procedure, acknowledgedOn, acceptedOn, stage1, stage2, stage3, adult, ombudsman, ended } = facts;
  return rows(
    ['What it is', kind && kindNames[kind]],
    ['Procedure', procedure && procedureNames[procedure]],
    ["The Ombudsman's reference", ombudsman.lgscoReference],
    ['Received', date(receipt?.receivedOn ?? ombudsman.receivedOn)],
    ['How it came', receipt && heldAnswer(receipt.channel)],
    ['Service and team', receipt && [receipt.serviceId, receipt.teamId].map(held).join(', ')],
    ['About', receipt && heldAnswer(receipt.subject)],
    ['From', receipt && `${sender(receipt.complainantName)}, ${choiceWithinSentence(receipt.complainantType)}`],
    ['What was said', receipt && held(receipt.summary)],
    ['Acknowledged', date(acknowledgedOn)],
    ['Accepted', date(acceptedOn)],
    ['Answer promised by', date(adult.responsePeriodEndsOn)],
    ['Answered', date(adult.respondedOn)],
    ['Stage 1 answered', date(stage1.respondedOn)],
    ['Stage 2 requested', date(stage2.requestedOn)],
    ['Points of complaint', stage2.points.map(({ pointId, text }) => `${pointInWords(pointId)}: ${held(text)}`).join('\n')],
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

function rows(...pairs: readonly (readonly [string, string | undefined])[]): readonly Said[] {
  return pairs.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [{ key, value }]));
}

function date(day: string | undefined): string | undefined {
  return day && dateInWords(day);
}

/** What somebody typed, as they typed it; what an imported tracker does not hold is said so. */
function held(text: string): string {
  return text === NOT_HELD ? 'not held' : text;
}

function heldAnswer(answer: string): string {
  return answer === NOT_HELD ? 'not held' : choiceInWords(answer);
}

function sender(name: string): string {
  return name === ANONYMOUS ? 'Somebody who wishes to stay anonymous' : held(name);
}
