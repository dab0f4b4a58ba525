import { isKnownPerson, isSamePerson } from '../events/same-person.js';
import { NOT_HELD } from '../events/vocabulary.js';
import type { EventType } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { allOf } from '../wording/in-a-list.js';
import { ruleFor, type EventOf, type Rule } from './rule.js';

/** The parts that people take in one case, of which the law and the council keep some apart (domain 3.10.2). */
const takers = {
  'the Stage 1 responder': ({ stage1 }) => [stage1.responderId],
  'the Investigating Officer': ({ stage2 }) => [stage2.investigator, ...stage2.formerInvestigators],
  'the Independent Person': ({ stage2 }) => [stage2.independentPerson, ...stage2.formerIndependentPersons],
  'the Adjudicating Officer': ({ stage2 }) => [stage2.adjudicatorId],
  'a member of the panel': ({ stage3 }) => stage3.panelMemberIds ?? [],
  'the facilitator': () => [],
} as const satisfies Record<string, (facts: Facts) => readonly (string | undefined)[]>;

type Part = keyof typeof takers;
type Refusing = Pick<Rule, 'code' | 'cite'> & { readonly field: string };

/** Whoever is named for a part has none of these others in the same case, however the name is spelled. */
function keptApart<T extends EventType>(types: readonly T[], part: Part, others: readonly Part[], named: (event: EventOf<T>) => readonly string[], refusing: Refusing): Rule {
  const taken = (facts: Facts, event: EventOf<T>) =>
    others.filter((other) => takers[other](facts).some((taker: string | undefined) => named(event).some((id) => isSamePerson(id, taker))));
  return ruleFor(types, {
    ...refusing,
    holds: (facts, event) => taken(facts, event).length === 0,
    says: (facts, event) => `Name somebody else as ${part}. Whoever is named has another part in the case: ${allOf(taken(facts, event))}.`,
  });
}

/** Of an assignment, or of one that takes another's place. */
const assigned = ({ payload }: EventOf<'InvestigatorAssigned' | 'InvestigatorReplaced' | 'IndependentPersonAssigned' | 'IndependentPersonReplaced'>) => ['poolMemberId' in payload ? payload.poolMemberId : payload.to];

const pool = { field: 'poolMemberId' } as const;
const samePerson = { ...pool, code: 'ERR_SAME_PERSON', cite: { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations } } as const;

/** C9, K6 */
export const investigatorApart = [
  keptApart(['InvestigatorAssigned', 'InvestigatorReplaced'], 'the Investigating Officer', ['the Independent Person'], assigned, samePerson),
  keptApart(['InvestigatorAssigned', 'InvestigatorReplaced'], 'the Investigating Officer', ['the Stage 1 responder'], assigned,
    { ...pool, code: 'ERR_INVESTIGATOR_NOT_INDEPENDENT', cite: councilPolicy.investigations }),
] as const;

/** C10 */
export const independentPersonApart = [
  keptApart(['IndependentPersonAssigned', 'IndependentPersonReplaced'], 'the Independent Person', ['the Investigating Officer'], assigned, samePerson),
  keptApart(['IndependentPersonAssigned', 'IndependentPersonReplaced'], 'the Independent Person', ['the Stage 1 responder'], assigned,
    { ...pool, code: 'ERR_NOT_INDEPENDENT_PERSON', cite: { CSC: 'SI 2006/1738 reg 2', otherwise: councilPolicy.investigations } }),
] as const;

/** 3.12 M3, section 9 row 78 */
export const facilitatorApart = keptApart(['CrmScheduled'], 'the facilitator', ['the Stage 1 responder'], ({ payload }) => [payload.facilitatorId],
  { field: 'facilitatorId', code: 'ERR_CONFLICT_OF_INTEREST', cite: councilPolicy.meetings });

/** C16, K8, C22 */
export const adjudicatorApart = keptApart(
  ['AdjudicationIssued', 'Stage2ResponseIssued', 'AuthorityResponseIssued'], 'the Adjudicating Officer',
  ['the Stage 1 responder', 'the Investigating Officer', 'the Independent Person', 'a member of the panel'], ({ payload }) => [payload.adjudicatorId],
  { field: 'adjudicatorId', code: 'ERR_NOT_IMPARTIAL', cite: councilPolicy.investigations },
);

const neverOnThePanel = ['the Independent Person', 'the Investigating Officer', 'the Stage 1 responder', 'the Adjudicating Officer'] as const;

/** R1 */
export const panelApart = keptApart(
  ['PanelAppointed'], 'a member of the panel', neverOnThePanel,
  ({ payload: { chairId, memberIds } }) => [chairId, ...(memberIds === NOT_HELD ? [] : memberIds)],
  { field: 'memberIds', code: 'ERR_PANEL_NOT_INDEPENDENT', cite: 'SI 2006/1738 reg 19(3)' },
);

/** R7 */
export const replacedMemberApart = keptApart(
  ['PanelMemberReplaced'], 'a member of the panel', neverOnThePanel, ({ payload }) => [payload.to],
  { field: 'memberId', code: 'ERR_PANEL_NOT_INDEPENDENT', cite: 'SI 2006/1738 reg 19(3)' },
);

/** C14, C15: a report is given by the person assigned to give it. */
export const reportByInvestigator: Rule = ruleFor(['InvestigationReportSubmitted'], {
  code: 'ERR_NOT_ASSIGNED', cite: councilPolicy.investigations, field: 'investigatorId',
  holds: ({ stage2 }, { payload }) => isTheOneAssigned(payload.investigatorId, stage2.investigator),
  says: () => 'This report is given by the Investigating Officer who is assigned to the case. Name that person, or have the report given by them.',
});

export const reportByIndependentPerson: Rule = ruleFor(['IndependentPersonReportSubmitted'], {
  code: 'ERR_NOT_ASSIGNED', cite: { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations }, field: 'independentPersonId',
  holds: ({ stage2 }, { payload }) => isTheOneAssigned(payload.independentPersonId, stage2.independentPerson),
  says: () => 'This report is given by the Independent Person who is assigned to the case. Name that person, or have the report given by them.',
});

/** Where either is not held or forgotten, nothing says that they differ. */
function isTheOneAssigned(named: string, assigned: string | undefined): boolean {
  return !isKnownPerson(named) || !isKnownPerson(assigned) || isSamePerson(named, assigned);
}
