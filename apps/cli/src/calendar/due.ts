import { dateInWords, dayInWords, formatUtcInstant, momentInWords, shortDayInWords, workingDayCalendar, type DueExplanation, type ReceiptRule } from '@redress/calendar';
import { answer, type Answer } from '../answer.js';
import { dayFrom, momentFrom, suspensionFrom, wholeNumberFrom } from './read-argument.js';

export interface DueOptions {
  readonly closureDay: readonly string[];
  readonly suspend: readonly string[];
  readonly receipt: ReceiptRule;
}

/** `calendar due`: the nth working day after a day or a moment, with every day on the way to it. */
export function due(moment: string, workingDays: string, { closureDay, suspend, receipt }: DueOptions): Answer {
  const calendar = workingDayCalendar({ closureDays: closureDay.map((day) => dayFrom(day, '--closure-day')) });
  const start = calendar.receivedOn(momentFrom(moment, 'date'), receipt, undefined, { usesClosureDays: true });
  const explained = calendar.explainDue(start, wholeNumberFrom(workingDays, 'n', 0), { usesClosureDays: true, suspensions: suspend.map(suspensionFrom) });
  const { dueOn, passesAt, days } = explained;
  return answer({ start, dueOn: dueOn ?? null, passesAt: passesAt === undefined ? null : formatUtcInstant(passesAt), days }, inWords(explained));
}

function inWords({ start, dueOn, passesAt, days }: DueExplanation): string {
  let counted = 0;
  const lines = days.map(({ date, reason }) => `  ${shortDayInWords(date).padEnd('Wed 30 Sep 2021'.length)}  ${reason ?? String((counted += 1))}`);
  const end = dueOn === undefined ? 'No due date while the clock stands still.' : `Due on ${dateInWords(dueOn)}. It passes when the next day begins, at ${momentInWords(passesAt)} in London.`;
  return [`Counted from ${dayInWords(start)}:`, ...lines, end].join('\n');
}
