import { isSamePerson } from '../events/same-person.js';
import type { Facts } from '../facts/facts.js';
import { councilPolicy } from '../policy/council-policy.js';
import { independentPersonApart, investigatorApart, replacedMemberApart } from './parts-people-take.js';
import { panelAppointed } from './panel-rules.js';
import { ruleFor, type Citation, type Rule } from './rule.js';

interface Place {
  readonly type: 'InvestigatorReplaced' | 'IndependentPersonReplaced';
  readonly who: string;
  readonly cite: Citation;
  readonly holder: (facts: Facts) => string | undefined;
}

/** Somebody is there to be replaced, and by somebody else (3.9). */
function replaceable({ type, who, cite, holder }: Place): readonly [Rule, Rule] {
  return [
    {
      code: 'ERR_STATE', cite,
      holds: (facts) => holder(facts) !== undefined,
      says: () => `No ${who} is assigned, so nobody is replaced. Assign one.`,
    },
    ruleFor([type], {
      code: 'ERR_SAME_PERSON', cite, field: 'poolMemberId',
      holds: (facts, { payload }) => !isSamePerson(payload.to, holder(facts)),
      says: () => `That is the ${who} who is assigned. Name somebody else.`,
    }),
  ];
}

const cite = { CSC: 'SI 2006/1738 reg 17', otherwise: councilPolicy.investigations } as const;

export const investigatorReplacement = [
  ...replaceable({ type: 'InvestigatorReplaced', who: 'Investigating Officer', cite: councilPolicy.investigations, holder: ({ stage2 }) => stage2.investigator }), ...investigatorApart,
] as const;

export const independentPersonReplacement = [
  ...replaceable({ type: 'IndependentPersonReplaced', who: 'Independent Person', cite, holder: ({ stage2 }) => stage2.independentPerson }), ...independentPersonApart,
] as const;

const onThePanel = (id: string, { stage3 }: Facts): boolean => (stage3.panelMemberIds ?? []).some((member) => isSamePerson(id, member));

const leaves: Rule = ruleFor(['PanelMemberReplaced'], {
  code: 'ERR_NOT_ASSIGNED', cite: 'SI 2006/1738 reg 19', field: 'leavingId',
  holds: (facts, { payload }) => onThePanel(payload.from, facts),
  says: () => 'Whoever leaves is not on the panel. Name one of its three members.',
});

const stillThree: Rule = ruleFor(['PanelMemberReplaced'], {
  code: 'ERR_PANEL_COMPOSITION', cite: 'SI 2006/1738 reg 19(2)', field: 'memberId',
  holds: (facts, { payload }) => !onThePanel(payload.to, facts),
  says: () => 'Whoever comes is on the panel already, and a panel is three different people. Name somebody else.',
});

/** R7 */
export const panelReplacement = [panelAppointed, leaves, stillThree, replacedMemberApart] as const;
