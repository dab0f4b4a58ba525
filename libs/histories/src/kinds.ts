import type { LondonDate } from '@redress/calendar';
import {
  accessWorkflowOf, calendarWorkflowOf, noAccess, noCampaign, noCase, noPoolMember, noPublication, noReadings, noReferral, personKey, policyWorkflowOf, poolWorkflowOf, presetCalendar, presetPolicy, publicationWorkflowOf, readingRoomWorkflowOf, receipts, recruitmentWorkflowOf, releasedBetween,
  type AccessState, type CalendarState, type CaseState, type MachineState, type PolicyState, type PoolState, type ProposedEvent, type PublicationState, type ReadingRoomState, type RecruitmentState, type Workflow,
} from '@redress/procedures';
import type { AlongsideWrite } from './alongside-write.js';
import { fingerprintOf } from './fingerprint.js';
import type { HistoryKind } from './history-kind.js';
import { matterOfCase, matterOfReferral } from './matter.js';
import { calendarId, policyId, caseIdOf, caseIdOfReference, prefixes, publicationIdOf, referralIdOf, referralIdOfReference } from './streams.js';

/** The kinds of history of this house (domain 2.1). */
export type Kinds = {
  readonly CASE: HistoryKind<CaseState>;
  readonly REFERRAL: HistoryKind<CaseState>;
  readonly POOL_MEMBER: HistoryKind<PoolState>;
  readonly ACCESS_LOG: HistoryKind<AccessState>;
  readonly READING_ROOM: HistoryKind<ReadingRoomState>;
  readonly CALENDAR: HistoryKind<CalendarState>;
  readonly POLICY: HistoryKind<PolicyState>;
  readonly PUBLICATION: HistoryKind<PublicationState>;
  readonly CAMPAIGN: HistoryKind<RecruitmentState>;
};

export type KindName = keyof Kinds;

/** The one table of kinds, deciding under the law of a workflow. */
export function kindsUnder(workflow: Workflow): Kinds {
  const cases = kept(workflow);
  return {
    CASE: {
      ...cases, name: 'CASE', prefix: prefixes.CASE, initial: noCase, idOf: caseIdOf,
      opens: (first) => (isReceipt(first) ? caseIdOfReference(first.payload.reference) : undefined),
      referenceOf: ({ facts }) => facts.receipt?.reference ?? '',
      matterOf: matterOfCase,
      bringsAlong: assignmentsEnded,
    },
    REFERRAL: {
      ...cases, name: 'REFERRAL', prefix: prefixes.REFERRAL, initial: noReferral, idOf: referralIdOf,
      opens: ({ type, payload }) => (type === 'LgscoReferralRecorded' ? referralIdOfReference(payload.lgscoReference) : undefined),
      referenceOf: ({ facts }) => facts.ombudsman.lgscoReference ?? '',
      matterOf: matterOfReferral,
    },
    POOL_MEMBER: {
      ...kept(poolWorkflowOf(workflow.law)), name: 'POOL_MEMBER', prefix: prefixes.POOL_MEMBER, initial: noPoolMember, idOf: personKey,
      opens: ({ type, payload }) => (type === 'PoolApplicantRegistered' ? personKey(payload.poolMemberId) : undefined),
      referenceOf: ({ facts }) => facts.poolMemberId ?? '',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['POOL_REGISTER'] }),
    },
    ACCESS_LOG: {
      ...kept(accessWorkflowOf(workflow.law)), name: 'ACCESS_LOG', prefix: prefixes.ACCESS_LOG, initial: noAccess, idOf: caseIdOf,
      opens: () => undefined,
      referenceOf: () => '',
      matterOf: () => ({ sensitivity: 'RESTRICTED', readUnder: ['ACCESS_LOG'] }),
    },
    READING_ROOM: {
      ...kept(readingRoomWorkflowOf(workflow.law)), name: 'READING_ROOM', prefix: prefixes.READING_ROOM, initial: noReadings, idOf: (id) => id,
      opens: () => undefined,
      referenceOf: () => '',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['FILE_READING'] }),
    },
    CALENDAR: {
      ...kept(calendarWorkflowOf(workflow.law)), name: 'CALENDAR', prefix: prefixes.CALENDAR, initial: presetCalendar, idOf: (id) => id,
      opens: ({ type }) => (type === 'CalendarUpdated' ? calendarId : undefined),
      referenceOf: () => 'of England and Wales',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['CONFIGURATION'] }),
    },
    POLICY: {
      ...kept(policyWorkflowOf(workflow.law)), name: 'POLICY', prefix: prefixes.POLICY, initial: presetPolicy, idOf: (id) => id,
      opens: ({ type }) => (type === 'PolicyVersionDrafted' ? policyId : undefined),
      referenceOf: () => 'of the council',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['CONFIGURATION'] }),
    },
    PUBLICATION: {
      ...kept(publicationWorkflowOf(workflow.law)), name: 'PUBLICATION', prefix: prefixes.PUBLICATION, initial: noPublication, idOf: publicationIdOf,
      opens: ({ type, payload }) => (type === 'ReportDraftSeen' || type === 'ReportPublished' ? publicationIdOf(payload.quarter) : undefined),
      referenceOf: ({ facts }) => facts.quarter ?? '',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['DASHBOARDS'] }),
    },
    CAMPAIGN: {
      ...kept(recruitmentWorkflowOf(workflow.law)), name: 'CAMPAIGN', prefix: prefixes.CAMPAIGN, initial: noCampaign, idOf: personKey,
      opens: ({ type, payload }) => (type === 'RecruitmentCampaignOpened' ? personKey(payload.campaignId) : undefined),
      referenceOf: ({ facts }) => facts.campaignId ?? '',
      matterOf: () => ({ sensitivity: 'STANDARD', readUnder: ['POOL_REGISTER'] }),
    },
  };
}

/** Whoever was assigned counts this case no more (domain 3.10.2), whatever act on it came to that. */
function assignmentsEnded(caseId: string, before: CaseState, after: CaseState, on: LondonDate): readonly AlongsideWrite<KindName>[] {
  return releasedBetween(before.facts, after.facts)
    .map(({ poolMemberId, role }) => ({ kind: 'POOL_MEMBER', id: poolMemberId, event: { type: 'AssignmentEnded', effectiveDate: on, payload: { caseId, role } } }));
}

/** A workflow whose states may be kept as long as machines, facts and law are these. */
function kept<State extends MachineState>(workflow: Workflow<State>): Workflow<State> {
  return { ...workflow, definition: fingerprintOf(workflow.definition, workflow.law.definition) };
}

function isReceipt(event: ProposedEvent): event is ProposedEvent<(typeof receipts)[number]> {
  return receipts.some((type) => type === event.type);
}
