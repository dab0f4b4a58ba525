import { dateInWords } from '@redress/calendar';
import type { PoolMemberView } from '@redress/casework';
import { choiceInWords, choiceWithinSentence, stateInWords } from '@redress/procedures';
import { sectionOf, type FormSubject } from './form-subject.js';

/** A member of the pool as a form is about them, with the offers and the conflicts that there are to choose from. */
export function subjectOfMember({ poolMemberId: id, name = id, revision, state, allowed, offers, facts: { conflicts } }: PoolMemberView): FormSubject {
  return {
    id, name, href: sectionOf('POOL_MEMBER').addressOf(id), revision, state: stateInWords(state), allowed, rowsAbout: {},
    parts: {
      OFFER: offers.filter(({ answer }) => answer === undefined).map(({ offerId: value, reference = 'a case', role, on, answerBy }) =>
        ({ value, text: `${reference} as ${choiceWithinSentence(role)}, offered on ${dateInWords(on)}, to be answered by ${dateInWords(answerBy)}` })),
      CONFLICT: Object.entries(conflicts).filter(([, { clearedOn }]) => clearedOn === undefined).map(([value, { conflictWith, declaredOn }]) =>
        ({ value, text: `${choiceInWords(conflictWith)}, declared on ${dateInWords(declaredOn)}` })),
    },
  };
}
