import type { LondonDate } from '@redress/calendar';
import type { DomainEvent, EventType, ProposedEvent } from '../events/domain-event.js';
import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { completion } from './completion.js';

/** What may follow of itself from an event. */
export const consequences = ['Completed', 'Stage2InvestigationStarted'] as const satisfies readonly EventType[];

/** What follows of itself from an event, if the machine accepts it (domain.md "automatic (SYS)"); deadlines lapse elsewhere. */
export function consequenceOf(facts: Facts, event: DomainEvent, law: Law): ProposedEvent<(typeof consequences)[number]> | undefined {
  switch (event.type) {
    case 'Stage1ResponseIssued':
    case 'ResponseIssued':
    case 'AdjudicationIssued':
    case 'Stage2ResponseIssued':
    case 'AuthorityResponseIssued':
      return completion(facts, event, law);
    case 'StatementOfComplaintAgreed':
    case 'StatementFixedByAuthority':
    case 'InvestigatorAssigned':
    case 'IndependentPersonAssigned':
      return investigationStarted(facts);
    default:
      return undefined;
  }
}

/** C11: on the day the last of statement, investigator and Independent Person was in place. */
function investigationStarted({ stage2 }: Facts): ProposedEvent<'Stage2InvestigationStarted'> | undefined {
  const days = [stage2.statementSettledOn, stage2.investigatorAssignedOn, stage2.independentPersonAssignedOn].filter((day): day is LondonDate => day !== undefined);
  const startedOn = days.toSorted().at(-1);
  return startedOn && { type: 'Stage2InvestigationStarted', effectiveDate: startedOn, payload: { startedOn } };
}
