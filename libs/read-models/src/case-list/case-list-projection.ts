import { kindsUnder } from '@redress/histories';
import type { Workflow } from '@redress/procedures';
import type { Projection } from '../runtime/projection.js';
import { replaceRows } from '../runtime/replace-rows.js';
import { caseRows, deadlineRows, historyRow, referralRows } from './case-list-rows.js';
import { caseListTables } from './case-list-tables.js';
import { foldedHistories } from './folded-history.js';

/** Every case and Ombudsman referral with where it stands, what is due and when its next limit will lapse. */
export function caseListProjection(workflow: Workflow): Projection {
  const kinds = kindsUnder(workflow);
  return {
    name: 'case_list',
    version: 1,
    handles: 'ALL',
    tables: caseListTables,
    definitions: [workflow.definition, workflow.law.definition],
    async apply(batch, tx) {
      const histories = await foldedHistories(batch, tx, kinds);
      const streamIds = histories.map(({ streamId }) => streamId);
      const withDeadlines = histories.map((history) => ({ history, deadlines: workflow.deadlines(history.state) }));
      await replaceRows(tx, 'histories', streamIds, histories.map((history) => historyRow(history, workflow)));
      await replaceRows(tx, 'cases', streamIds, withDeadlines.flatMap(({ history, deadlines }) => caseRows(history, deadlines)));
      await replaceRows(tx, 'referrals', streamIds, histories.flatMap(referralRows));
      await replaceRows(tx, 'deadlines', streamIds, withDeadlines.flatMap(({ history, deadlines }) => deadlineRows(history, deadlines, workflow)));
    },
  };
}
