import { expect, test } from '@jest/globals';
import { utcInstant } from '@redress/calendar';
import { explore, modelledMachines, stepsFrom, takeStep, type ModelledMachine } from '@redress/casework/testing';
import { kindsUnder } from '@redress/histories';
import { everyLimit, workflowOf, type Deadline, type EventType } from '@redress/procedures';
import { changes, clockRows, endings, type Change } from './clock-rows.js';

/** Clocks start, move and end only as their row says (domain.md 2.5, 3.2.4, 3.3, 3.4, 3.8): in every state of the model, whatever is done there. */

const kinds = kindsUnder(workflowOf());
/** Under the second policy the corporate clocks, and the first of the children's Stage 2, start from something else. */
const lived = [...limited().map((machine) => [machine, '2021-05-12T11:00:00Z'] as const), ...(['CSC', 'CORPORATE'] as const).map((machine) => [machine, '2026-05-13T11:00:00Z'] as const)];
const seen = new Set<string>();

const isOver = ({ metOn, cancelled }: Deadline): boolean => metOn !== undefined || cancelled;

/** What became of one clock, as far as it is another than before. */
function changesOf(before: Deadline | undefined, after: Deadline): readonly Change[] {
  if (before === undefined) return ['starts'];
  if (!isOver(before) && isOver(after)) return ['ends'];
  if (isOver(before) && !isOver(after)) return ['resumes'];
  if (before.startOn !== after.startOn) return ['restarts'];
  return before.dueOn === after.dueOn ? [] : ['moves'];
}

function bringers(code: string, change: Change): readonly EventType[] {
  const row = clockRows[code];
  const moved: readonly EventType[] = [...(row?.extends ? ['DeadlineExtended' as const] : []), ...(row?.pauses ? ['ClockSuspended' as const, 'ClockResumed' as const] : [])];
  return [...(row?.[change] ?? []), ...(change === 'moves' ? moved : change === 'ends' ? endings : [])];
}

test.each(lived)('%s from %s: clocks start, move and end only as their row says', (machine, begin) => {
  const wrong = new Set<string>();
  for (const { at } of explore(machine, kinds, utcInstant(begin)).places) {
    const before = new Map(at.kind.deadlines(at.state).map((deadline) => [deadline.deadlineId, deadline]));
    for (const step of stepsFrom(machine, at)) {
      const { after, events } = takeStep(at, step, kinds, { commandId: 'model', unique: 'model' });
      for (const deadline of after.kind.deadlines(after.state)) {
        for (const change of changesOf(before.get(deadline.deadlineId), deadline)) {
          const { code } = deadline.limit;
          const by = bringers(code, change).filter((type) => events.includes(type));
          if (by.length === 0) wrong.add(`${code} ${change} by "${step.label}" (${events.join(', ')})`);
          for (const type of by) seen.add(`${code} ${change} by ${type}`);
        }
      }
    }
  }
  expect([...wrong]).toEqual([]);
});

test('every limit has a row', () => {
  expect(Object.values(everyLimit).flat().map(({ code }) => code).filter((code) => !(code in clockRows))).toEqual([]);
});

test('what a row says was seen, but for what no step of the model leads to', () => {
  const said = Object.keys(clockRows).flatMap((code) => changes.flatMap((change) => bringers(code, change).filter((type) => !endings.includes(type)).map((type) => `${code} ${change} by ${type}`)));
  expect(said.filter((each) => !seen.has(each))).toEqual(beyondTheModel);
});

/** Told in clock-starts.spec.ts, delay-notice.spec.ts, replacements.spec.ts, extension-rules.spec.ts and meetings.e2e.spec.ts; of several limits that may be extended or stopped in a place the model tries one. */
const beyondTheModel = [
  'CSC-TEAM moves by DeadlineExtended', 'CSC-READING ends by InvestigationReportSubmitted', 'CSC-READING resumes by FileReadingRequested', 'CSC-CRM ends by CrmCancelled', 'CSC-ADJ moves by DeadlineExtended',
  'CSC-S3-CHAIR moves by DeadlineExtended', 'CSC-S3-PAPERS restarts by PanelDateSet', 'CSC-S3-PAPERS restarts by PanelAdjourned', 'CSC-S3-PAPERS moves by PanelDateSet', 'CSC-S3-PAPERS moves by PanelAdjourned', 'CSC-S3-PAPERS moves by DeadlineExtended',
  'CSC-S3-PANEL moves by ClockSuspended', 'CSC-S3-PANEL moves by ClockResumed', 'CSC-NOTICE ends by DelayNoticeSent',
  'ASC-PLAN starts by ComplaintPlanAgreed', 'ASC-PLAN starts by ComplaintPlanSetByAuthority', 'ASC-PLAN ends by ComplaintPlanAgreed', 'ASC-PLAN ends by ComplaintPlanSetByAuthority',
  'ASC-6M moves by ComplaintPlanAgreed', 'ASC-RECON moves by DeadlineExtended', 'CORP-NOTICE ends by DelayNoticeSent', 'CORP-READING ends by InvestigationReportSubmitted', 'CORP-READING resumes by FileReadingRequested', 'CORP-CRM ends by CrmCancelled',
];

function limited(): readonly (ModelledMachine & keyof typeof everyLimit)[] {
  return modelledMachines.filter((machine): machine is ModelledMachine & keyof typeof everyLimit => machine in everyLimit);
}
