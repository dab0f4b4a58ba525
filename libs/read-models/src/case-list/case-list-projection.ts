import { kindsUnder } from '@redress/histories';
import type { Workflow } from '@redress/procedures';
import type { Projection } from '../runtime/projection.js';
import { replaceRows } from '../runtime/replace-rows.js';
import { caseRows, deadlineRows, historyRow, referralRows } from './case-list-rows.js';
import { caseListTables } from './case-list-tables.js';
import { foldedHistories } from './folded-history.js';
import { notesRoundRows, representationRows, stageCompletionRows } from '../indicators/fact-rows.js';
import { factTables } from '../indicators/fact-tables.js';

/** Every case and Ombudsman referral with where it stands, what is due, when its next limit will lapse, and what the indicators count of it. */
export function caseListProjection(workflow: Workflow): Projection {
  const kinds = kindsUnder(workflow);
  return {
    name: 'case_list',
    version: 2,
    handles: 'ALL',
    tables: caseListTables + factTables,
    definitions: [workflow.definition, workflow.law.definition],
    async apply(batch, tx) {
      const histories = await foldedHistories(batch, tx, kinds);
      const streamIds = histories.map(({ streamId }) => streamId);
      const withDeadlines = histories.map((history) => ({ history, deadlines: workflow.deadlines(history.state) }));
      await replaceRows(tx, 'histories', streamIds, histories.map((history) => historyRow(history, workflow)));
      await replaceRows(tx, 'cases', streamIds, withDeadlines.flatMap(({ history, deadlines }) => caseRows(history, deadlines)));
      await replaceRows(tx, 'referrals', streamIds, histories.flatMap(referralRows));
      await replaceRows(tx, 'deadlines', streamIds, withDeadlines.flatMap(({ history, deadlines }) => deadlineRows(history, deadlines, workflow)));
      await replaceRows(tx, 'representations', streamIds, histories.flatMap(representationRows));
      await replaceRows(tx, 'stage_completions', streamIds, histories.flatMap(stageCompletionRows));
      await replaceRows(tx, 'notes_rounds', streamIds, histories.flatMap(notesRoundRows));
    },
  };
}
