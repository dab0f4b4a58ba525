import { idOfStream } from '@redress/histories';
import type { DueDeadline } from '@redress/read-models';
import { procedureNames, type DeadlineStatus } from '@redress/procedures';
import { standingInWords, type StandingInWords } from '../wording/standing.js';

export interface NeedsDoing {
  readonly counts: readonly { readonly number: number; readonly text: string; readonly href: string; readonly warning: boolean }[];
  readonly pressing: readonly PressingDeadline[];
  /** How many more than are shown. */
  readonly more: number;
}

export interface PressingDeadline {
  readonly href: string;
  readonly reference: string;
  readonly procedure: string;
  readonly title: string;
  readonly dueOn: string | undefined;
  readonly standing: StandingInWords;
}

/** As many as a person can take in at one look; the list has the rest. */
const shown = 20;

const isPressing: ReadonlySet<DeadlineStatus> = new Set(['BREACHED', 'DUE_TODAY', 'AT_RISK']);

/** The deadlines that are overdue or due soon, most pressing first, and how many cases there are of each (domain.md 4.7). */
export function whatNeedsDoing(due: readonly DueDeadline[], open: number): NeedsDoing {
  const casesWith = (status: DeadlineStatus): number => new Set(due.filter((each) => each.status === status).map(({ streamId }) => streamId)).size;
  const pressing = due.filter(({ status }) => isPressing.has(status));
  return {
    counts: [
      { number: open, text: 'open', href: '/cases?status=open&sort=nextDueOn&direction=ascending', warning: false },
      { number: casesWith('BREACHED'), text: 'with something overdue', href: '/cases?status=overdue&sort=nextDueOn&direction=ascending', warning: true },
      { number: casesWith('DUE_TODAY'), text: 'with something due today', href: '/cases?status=due-today', warning: true },
      { number: casesWith('AT_RISK'), text: 'with something due soon', href: '/cases?status=at-risk&sort=nextDueOn&direction=ascending', warning: false },
    ],
    pressing: pressing.slice(0, shown).map(pressingDeadline),
    more: Math.max(pressing.length - shown, 0),
  };
}

function pressingDeadline(deadline: DueDeadline): PressingDeadline {
  const { streamId, reference, lgscoReference, procedure, title, dueOn } = deadline;
  return {
    href: `/cases/${idOfStream(streamId)}`,
    reference: lgscoReference ?? reference ?? '', procedure: lgscoReference === null ? (procedure ? procedureNames[procedure] : '') : 'Ombudsman',
    title, dueOn, standing: standingInWords(deadline),
  };
}
