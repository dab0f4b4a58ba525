import { dateInWords } from '@redress/calendar';
import type { CaseOfMember, PoolMemberView } from '@redress/casework';
import { allOf, choiceInWords, NOT_HELD, type Said } from '@redress/procedures';

/** What is known of a member of the pool; nothing is shown that has not happened. */
export function aboutMember({ poolMemberId, roles, contact, openCases, mostCases, facts }: PoolMemberView): readonly Said[] {
  const { skills, tieToAuthority, registeredOn, appointedOn, inductionBookedFor, inductedOn, weeklyCapacity, periodsAway, employments, conflicts } = facts;
  return rows(
    ['Id in the pool', poolMemberId],
    ['May be asked to be', allOf(roles.map(choiceInWords))],
    ['Procedures they know', skills.length === 0 ? undefined : allOf(skills.map(choiceInWords))],
    ['How to reach them', contact],
    ['Tie to the authority', tieToAuthority && choiceInWords(tieToAuthority)],
    ['Registered', date(registeredOn)],
    ['Appointed', date(appointedOn)],
    ['Induction booked for', inductedOn === undefined ? date(inductionBookedFor) : undefined],
    ['Inducted', date(inductedOn)],
    ['Open cases', `${openCases} of ${mostCases}`],
    ['Hours a week', weeklyCapacity?.toLocaleString('en-GB')],
    ['Away', periodsAway.map(({ from, to }) => `${dateInWords(from)} to ${dateInWords(to)}`).join('\n')],
    ['Works or worked in', employments.map(({ serviceId, teamId, until }) => `${[serviceId, teamId].filter(Boolean).join(', ')}${until === undefined ? '' : ` until ${dateInWords(until)}`}`).join('\n')],
    ['Conflicts of interest', Object.values(conflicts).filter(({ clearedOn }) => clearedOn === undefined).map((conflict) => inWords(conflict)).join('\n')],
  );
}

/** The cases they have, have had and were offered. */
export function casesOfMember({ assignments, offers }: PoolMemberView) {
  return {
    assigned: assignments.toReversed().map((each) => ({ ...rowOf(each), endedOn: date(each.endedOn) })),
    offered: offers.toReversed().map((each) => ({ ...rowOf(each), answerBy: dateInWords(each.answerBy), answer: each.answer === undefined ? 'not answered' : choiceInWords(each.answer) })),
  };
}

function rowOf({ caseId, reference, role, on }: CaseOfMember) {
  return { href: reference === undefined ? undefined : `/cases/${caseId}`, reference: reference ?? 'A case that you may not see', role: choiceInWords(role), on: dateInWords(on) };
}

/** A case is named where it is listed; its id says nothing to people. */
function inWords({ conflictWith, subjectId, declaredOn }: PoolMemberView['facts']['conflicts'][string]): string {
  return `${choiceInWords(conflictWith)}${conflictWith === 'CASE' ? '' : ` ${subjectId}`}, declared on ${dateInWords(declaredOn)}`;
}

function rows(...pairs: readonly (readonly [string, string | undefined])[]): readonly Said[] {
  return pairs.flatMap(([key, value]) => (value === undefined || value === '' || value === NOT_HELD ? [] : [{ key, value }]));
}

function date(day: string | undefined): string | undefined {
  return day && dateInWords(day);
}
