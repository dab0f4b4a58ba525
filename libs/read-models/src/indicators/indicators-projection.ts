import type { Projection } from '../runtime/projection.js';
import { addRows, replaceRows, type Row } from '../runtime/replace-rows.js';
import { countedFacts, type StageCompletion } from './counted-facts.js';
import { indicatorsTables } from './indicators-tables.js';
import { isCounted, type Representation } from './representation.js';

/** What the quarterly indicators and the yearly statistics count (domain 4.2 to 4.5). */
export const indicatorsProjection: Projection = {
  name: 'indicators',
  version: 1,
  handles: [
    'ComplaintReceived', 'CommentReceived', 'ComplimentReceived', 'ProcedureSelected', 'RepresentationAccepted', 'RepresentationRejected',
    'Stage1ResponseIssued', 'ResponseIssued', 'ComplimentLogged', 'Completed',
  ],
  tables: indicatorsTables,
  async apply(batch, tx) {
    const { representations, completions } = await countedFacts(batch, tx);
    await replaceRows(tx, 'representations', representations.map(({ streamId }) => streamId), representations.map(representationRow));
    await addRows(tx, 'stage_completions', completions.map(completionRow));
  },
};

function representationRow(representation: Representation): Row {
  const { streamId, caseId, reference, kind, procedure, receivedOn, firstEvent, accepted, rejected, logged } = representation;
  return {
    stream_id: streamId, case_id: caseId, reference, kind, procedure, received_on: receivedOn, first_event: firstEvent,
    accepted, rejected, logged, counted: isCounted(representation),
  };
}

function completionRow({ representation: { streamId, caseId, reference }, procedure, figures }: StageCompletion): Row {
  return {
    stream_id: streamId, case_id: caseId, reference, procedure, stage: figures.stage, single_stage: figures.singleStage ?? false,
    well_founded: figures.wellFounded, outcome: figures.outcome, completed_on: figures.completedOn, clock_start: figures.clockStart,
    due_on: figures.dueOn, within: figures.within, due_on_25: figures.dueOn25, within_25: figures.within25,
    due_on_ombudsman: figures.dueOnOmbudsman, within_ombudsman: figures.withinOmbudsman,
    elapsed_net_wd: figures.elapsedNetWd, elapsed_gross_wd: figures.elapsedGrossWd, elapsed_from_request_wd: figures.elapsedFromRequestWd,
  };
}
