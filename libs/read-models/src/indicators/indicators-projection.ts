import type { Projection } from '../runtime/projection.js';
import { addRows, replaceRows, type Row } from '../runtime/replace-rows.js';
import { countedFacts, type StageCompletion } from './counted-facts.js';
import { indicatorsTables } from './indicators-tables.js';
import { isCounted, type Representation } from './representation.js';

/** What the quarterly indicators and the yearly statistics count (domain 4.2 to 4.5). */
export const indicatorsProjection: Projection = {
  name: 'indicators',
  version: 2,
  handles: [
    'ComplaintReceived', 'CommentReceived', 'ComplimentReceived', 'ProcedureSelected', 'RepresentationAccepted', 'RepresentationRejected',
    'Stage1ResponseIssued', 'ResponseIssued', 'EscalatedToStage2', 'ComplimentLogged', 'Completed',
  ],
  tables: indicatorsTables,
  // It counts what events say, which no machine, holiday or policy changes.
  definitions: [],
  async apply(batch, tx) {
    const { representations, completions } = await countedFacts(batch, tx);
    await replaceRows(tx, 'representations', representations.map(({ streamId }) => streamId), representations.map(representationRow));
    await addRows(tx, 'stage_completions', completions.map(completionRow));
  },
};

function representationRow(representation: Representation): Row {
  const { streamId, caseId, reference, kind, procedure, service, receivedOn, stage2RequestedOn, eventNumber, accepted, rejected, logged } = representation;
  return {
    stream_id: streamId, case_id: caseId, reference, kind, procedure, service, received_on: receivedOn, stage_2_requested_on: stage2RequestedOn,
    event_number: eventNumber, accepted, rejected, logged, counted: isCounted(representation),
  };
}

function completionRow({ representation, procedure, figures, eventNumber }: StageCompletion): Row {
  const { streamId, caseId, reference, service, receivedOn, stage2RequestedOn } = representation;
  return {
    stream_id: streamId, case_id: caseId, reference, procedure, service, received_on: receivedOn, event_number: eventNumber, stage: figures.stage,
    completed_on: figures.completedOn, outcome: figures.outcome, well_founded: figures.wellFounded,
    clock_start: figures.clockStart, due_on: figures.dueOn, limit_wd: figures.limitWd, due_on_25: figures.dueOn25, limit_wd_25: figures.limitWd25,
    requested_on: figures.stage === 2 ? stage2RequestedOn : null, due_on_ombudsman: figures.dueOnOmbudsman, limit_wd_ombudsman: figures.limitWdOmbudsman,
    elapsed_net_wd: figures.elapsedNetWd, elapsed_gross_wd: figures.elapsedGrossWd, elapsed_from_request_wd: figures.elapsedFromRequestWd,
  };
}
