import {
  noCase, noPoolMember, noReferral, poolWorkflowOf, receipts, type CaseState, type PoolState, type ProposedEvent, type Workflow,
} from '@redress/procedures';
import { fingerprintOf } from './fingerprint.js';
import type { HistoryKind } from './history-kind.js';
import { caseIdOf, caseIdOfReference, prefixes, referralIdOf, referralIdOfReference } from './streams.js';

/** The kinds of history of this house (domain 2.1). */
export type Kinds = {
  readonly CASE: HistoryKind<CaseState>;
  readonly REFERRAL: HistoryKind<CaseState>;
  readonly POOL_MEMBER: HistoryKind<PoolState>;
};

export type KindName = keyof Kinds;

/** The one table of kinds, deciding under the law of a workflow. */
export function kindsUnder(workflow: Workflow): Kinds {
  const members = poolWorkflowOf(workflow.law);
  const definition = fingerprintOf(workflow.definition, workflow.law.definition);
  return {
    CASE: {
      ...workflow, definition, name: 'CASE', prefix: prefixes.CASE, initial: noCase, idOf: caseIdOf,
      opens: (first) => (isReceipt(first) ? caseIdOfReference(first.payload.reference) : undefined),
      referenceOf: ({ facts }) => facts.receipt?.reference ?? '',
    },
    REFERRAL: {
      ...workflow, definition, name: 'REFERRAL', prefix: prefixes.REFERRAL, initial: noReferral, idOf: referralIdOf,
      opens: ({ type, payload }) => (type === 'LgscoReferralRecorded' ? referralIdOfReference(payload.lgscoReference) : undefined),
      referenceOf: ({ facts }) => facts.ombudsman.lgscoReference ?? '',
    },
    POOL_MEMBER: {
      ...members, definition: fingerprintOf(members.definition, workflow.law.definition), name: 'POOL_MEMBER', prefix: prefixes.POOL_MEMBER, initial: noPoolMember, idOf: (id) => id,
      opens: ({ type, payload }) => (type === 'PoolApplicantRegistered' ? payload.poolMemberId : undefined),
      referenceOf: ({ facts }) => facts.poolMemberId ?? '',
    },
  };
}

function isReceipt(event: ProposedEvent): event is ProposedEvent<(typeof receipts)[number]> {
  return receipts.some((type) => type === event.type);
}
