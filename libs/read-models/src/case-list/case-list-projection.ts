import type { EventStore } from '@redress/event-store';
import { definitionOfMatters, kindsUnder } from '@redress/histories';
import type { Deadline, Workflow } from '@redress/procedures';
import type { Projection } from '../runtime/projection.js';
import { replaceRows, type Row } from '../runtime/replace-rows.js';
import { caseRows, deadlineRows, historyRow, referralRows } from './case-list-rows.js';
import { caseListTables } from './case-list-tables.js';
import { foldedHistories, type FoldedHistory } from './folded-history.js';
import { aboutMatter } from './matter-columns.js';
import { notesRoundRows, representationRows, stageCompletionRows } from '../indicators/fact-rows.js';
import { factTables } from '../indicators/fact-tables.js';

/** Every case and Ombudsman referral with where it stands, what is due, when its next limit will lapse, and what the indicators count of it. */
export function caseListProjection(workflow: Workflow, store: Pick<EventStore, 'readStream'>): Projection {
  const kinds = kindsUnder(workflow);
  return {
    name: 'case_list',
    version: 2,
    handles: 'ALL',
    tables: caseListTables + factTables,
    definitions: [workflow.definition, workflow.law.definition, definitionOfMatters],
    async apply(batch, tx) {
      const histories = await foldedHistories(batch, tx, kinds, store);
      const streamIds = histories.map(({ streamId }) => streamId);
      const withDeadlines = histories.map((history) => ({ history, deadlines: workflow.deadlines(history.state) }));
      const rowsOf = (rows: (history: FoldedHistory, deadlines: readonly Deadline[]) => readonly Row[]): Row[] =>
        withDeadlines.flatMap(({ history, deadlines }) => aboutMatter(history.matter, rows(history, deadlines)));
      await replaceRows(tx, 'histories', streamIds, rowsOf((history) => [historyRow(history, workflow)]));
      await replaceRows(tx, 'cases', streamIds, rowsOf(caseRows));
      await replaceRows(tx, 'referrals', streamIds, rowsOf(referralRows));
      await replaceRows(tx, 'deadlines', streamIds, rowsOf((history, deadlines) => deadlineRows(history, deadlines, workflow)));
      await replaceRows(tx, 'representations', streamIds, rowsOf(representationRows));
      await replaceRows(tx, 'stage_completions', streamIds, rowsOf(stageCompletionRows));
      await replaceRows(tx, 'notes_rounds', streamIds, rowsOf(notesRoundRows));
    },
  };
}
