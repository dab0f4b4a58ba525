import type { JsonSchema } from '../parameters/json-schema.js';
import { date, flag, listOf, ref, shape, text, whole } from './shapes.js';

const line = {
  poolMemberId: text(), name: text(), roles: listOf(text('IO, IP or PANEL.')), state: text(), openCases: whole(), mostCases: whole('How many they may have at once.'),
  lastAssignedOn: date(), inductionValidUntil: date(), checkHoldsUntil: date('The last day on which the criminal records check holds.'),
};
const notAlwaysThere = ['name', 'lastAssignedOn', 'inductionValidUntil', 'checkHoldsUntil'];
const caseOfMember = { caseId: text(), reference: text('Absent where it may not be seen.'), role: text(), on: date(), endedOn: date() };

/** What the API answers about the pool, by name. */
export const poolSchemas: Readonly<Record<string, JsonSchema>> = {
  Pool: shape({ members: listOf(shape(line, notAlwaysThere)), campaigns: listOf(shape({ campaignId: text(), rolesSought: listOf(text()), target: whole(), opensOn: date(), closesOn: date() })) }),
  PoolMember: shape({
    ...line, contact: text(), revision: whole(), facts: { type: 'object', description: 'Everything the history has established.' }, assignments: listOf(shape(caseOfMember, ['reference', 'endedOn'])),
    offers: listOf(shape({ ...caseOfMember, offerId: text(), answerBy: date(), answer: text('ACCEPTED or DECLINED.') }, ['reference', 'endedOn', 'answer'])), allowed: listOf(ref('Allowed')),
  }, [...notAlwaysThere, 'contact']),
  Suggestions: shape({
    suggestions: listOf(shape({
      poolMemberId: text(), name: text(), rank: whole('From 1; absent for whoever may not be assigned.'), openCases: whole(), lastAssignedOn: date(), knowsProcedure: flag,
      reasons: listOf(text('Why they stand where they stand.')), refusal: shape({ code: text(), message: text(), cite: text(), field: text() }, ['field']),
    }, ['name', 'rank', 'lastAssignedOn', 'refusal'])),
  }),
};
