import { caseIdOfStream } from '@redress/histories';
import { NO_RESPONSE, NOT_HELD, type CompletedStage, type Facts, type InterviewFacts } from '@redress/procedures';
import type { FoldedHistory } from '../case-list/folded-history.js';
import type { Row } from '../runtime/replace-rows.js';

/** None for an Ombudsman referral, which is counted by its own row. */
export function representationRows(history: FoldedHistory): Row[] {
  const { facts } = history.state;
  return ofCase(history).map((row) => ({ ...row, kind: facts.kind, procedure: facts.procedure, ended_on: facts.ended?.on, ended_as: endedAs(facts), counted: isCounted(facts) }));
}

/** One for each stage that was completed; a second answer at the same stage is not counted again (domain 3.3 A10). */
export function stageCompletionRows(history: FoldedHistory): Row[] {
  const { facts } = history.state;
  const stages = facts.completed.filter(({ recount, procedure }) => recount !== false && procedure !== undefined);
  return ofCase(history).flatMap((row) => stages.map((figures) => ({ ...row, ...completionColumns(figures), ...(figures.stage === 2 ? investigationColumns(facts) : {}) })));
}

/** One for each time that an interviewee was sent notes. */
export function notesRoundRows(history: FoldedHistory): Row[] {
  const { facts } = history.state;
  return ofCase(history).flatMap(({ subject: _, service: _service, received_on: _receivedOn, ...row }) =>
    Object.entries(facts.interviews).flatMap(([interviewId, interview]) => roundColumns(interview).map((round) => ({ ...row, procedure: facts.procedure, interview_id: interviewId, ...round }))));
}

/** A complainant who answered no more counts as one who withdrew (domain 3.14.2). */
function endedAs({ ended }: Facts): string | undefined {
  return ended?.reason === NO_RESPONSE ? 'WITHDRAWN' : ended?.as;
}

/** Complaints accepted or answered, comments received, compliments logged; nothing rejected, nothing without a procedure (domain 4.5). */
function isCounted({ kind, procedure, acceptedOn, stage1, adult, feedback, ended }: Facts): boolean {
  if (kind === undefined || procedure === undefined || ended?.as === 'REJECTED') return false;
  return { COMPLAINT: (acceptedOn ?? stage1.respondedOn ?? adult.respondedOn) !== undefined, COMMENT: true, COMPLIMENT: feedback.loggedOn !== undefined }[kind];
}

function ofCase({ streamId, firstEvent, state: { facts: { receipt } } }: FoldedHistory): Row[] {
  const caseId = caseIdOfStream(streamId);
  if (caseId === undefined || receipt === undefined) return [];
  const { reference, serviceId, subject, receivedOn } = receipt;
  return [{ stream_id: streamId, case_id: caseId, reference, event_number: firstEvent, service: serviceId, subject, received_on: receivedOn }];
}

function completionColumns(figures: CompletedStage): Row {
  return {
    procedure: figures.procedure, stage: figures.stage, completed_on: figures.completedOn, outcome: figures.outcome === NOT_HELD ? undefined : figures.outcome, well_founded: figures.wellFounded,
    clock_start: figures.clockStart, due_on: figures.dueOn, limit_wd: figures.limitWd, due_on_25: figures.dueOn25, limit_wd_25: figures.limitWd25,
    due_on_ombudsman: figures.dueOnOmbudsman, limit_wd_ombudsman: figures.limitWdOmbudsman,
    elapsed_net_wd: figures.elapsedNetWd, elapsed_gross_wd: figures.elapsedGrossWd, elapsed_from_request_wd: figures.elapsedFromRequestWd,
  };
}

/** When each step of the investigation was reached. */
function investigationColumns({ stage2, interviews }: Facts): Row {
  return {
    requested_on: stage2.countsFrom, statement_on: stage2.statementSettledOn, investigator_on: stage2.investigatorAssignedOn,
    independent_person_on: stage2.independentPersonAssignedOn, interviews_settled_on: Object.values(interviews).flatMap(({ settledOn }) => settledOn ?? []).toSorted().at(-1),
    report_on: stage2.reportOn, independent_report_on: stage2.independentPersonReportOn,
  };
}

/** A round is settled by what answers it; the last also by finalising or cancelling the interview. */
function roundColumns({ rounds, agreement, settledOn }: InterviewFacts): Row[] {
  return rounds.map(({ sentOn, dueOn, answeredOn }, index) => {
    const isLast = index === rounds.length - 1;
    const settled = answeredOn ?? (isLast ? settledOn : undefined);
    return { round: index + 1, sent_on: sentOn, due_on: dueOn, settled_on: settled, settled_as: settled === undefined ? undefined : isLast ? (agreement ?? 'FINALISED') : 'CHALLENGED' };
  });
}
