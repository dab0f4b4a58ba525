import { caseIdOfStream, referralIdOfStream } from '@redress/histories';
import { atRiskFrom, isSuspended, stateName, type CaseState, type Deadline, type Facts, type Workflow } from '@redress/procedures';
import type { Row } from '../runtime/replace-rows.js';
import type { FoldedHistory } from './folded-history.js';
import { isOwed } from './owed.js';

export function historyRow({ streamId, revision, firstEvent, lastEventOn, state }: FoldedHistory, workflow: Workflow): Row {
  return { stream_id: streamId, revision, first_event: firstEvent, last_event_on: lastEventOn, folded: state, next_expiry: workflow.nextExpiry(state) };
}

/** None for a referral, which is no case. */
export function caseRows({ streamId, state }: FoldedHistory, deadlines: readonly Deadline[]): Row[] {
  const { kind, receipt, procedure, stage2 } = state.facts;
  const caseId = caseIdOfStream(streamId);
  if (caseId === undefined || receipt === undefined) return [];
  const { reference, serviceId, teamId, subject, receivedOn } = receipt;
  return [{
    stream_id: streamId, case_id: caseId, reference, kind, procedure, service: serviceId, team: teamId, subject, received_on: receivedOn,
    machine: state.machine, state: stateName(state), stage: stageOf(state.facts), suspended: isSuspended(state),
    ...ending(state.facts), investigator: stage2.investigator, next_due_on: nextDueOn(deadlines),
  }];
}

/** None for a case. */
export function referralRows({ streamId, firstEvent, state }: FoldedHistory): Row[] {
  const { lgscoReference, caseId, receivedOn, decidedOn, outcome } = state.facts.ombudsman;
  if (lgscoReference === undefined) return [];
  return [{
    stream_id: streamId, event_number: firstEvent, referral_id: referralIdOfStream(streamId), lgsco_reference: lgscoReference, case_id: caseId,
    state: stateName(state), received_on: receivedOn, decided_on: decidedOn, outcome,
  }];
}

/** Each with whose it is, since limits are counted by themselves. */
export function deadlineRows({ streamId, firstEvent, state }: FoldedHistory, deadlines: readonly Deadline[], { law }: Workflow): Row[] {
  const { receipt, procedure, ombudsman } = state.facts;
  const of = { case_id: caseIdOfStream(streamId) ?? ombudsman.caseId, reference: receipt?.reference ?? ombudsman.lgscoReference, procedure, service: receipt?.serviceId };
  return deadlines.map((deadline) => ({
    stream_id: streamId, deadline_id: deadline.deadlineId, event_number: firstEvent, ...of,
    code: deadline.limit.code, title: deadline.limit.title, cite: deadline.limit.cite,
    start_on: deadline.startOn, due_on: deadline.dueOn, passes_at: deadline.passesAt, at_risk_from: atRiskFrom(deadline, state.facts, law),
    met_on: deadline.metOn, cancelled: deadline.cancelled, breach_recorded: deadline.breachRecorded,
    working_days: deadline.workingDays, extended_from: deadline.extendedFrom, owed: isOwed(deadline),
  }));
}

/** The stage a complaint is at or ended at; none before it is accepted, and none for comments and compliments. */
function stageOf({ stage2, stage3, acceptedOn, kind }: Facts): 1 | 2 | 3 | undefined {
  if (stage3.requestedOn !== undefined) return 3;
  if (stage2.requestedOn !== undefined) return 2;
  return kind === 'COMPLAINT' && acceptedOn !== undefined ? 1 : undefined;
}

/** A compliment that is not logged stays with the Directorate: for the unit it has ended (domain 3.7). */
function ending({ ended, feedback }: CaseState['facts']): Row {
  if (ended) return { ended_on: ended.on, ended_as: ended.as };
  return feedback.notLoggedOn === undefined ? {} : { ended_on: feedback.notLoggedOn, ended_as: 'NOT_LOGGED' };
}

function nextDueOn(deadlines: readonly Deadline[]): string | undefined {
  return deadlines.flatMap((deadline) => (isOwed(deadline) && deadline.dueOn !== undefined ? [deadline.dueOn] : [])).toSorted()[0];
}
