import { dateInWords, momentInWords, shortDayInWords } from '@redress/calendar';
import type { CaseView, DeadlineView } from '@redress/casework';
import { daysInWords, noDateInWords, statusNames } from '@redress/procedures';

/** Why each date of a case is that date: from which day, under which law and policy, and every day that was left out. */
export function explanationText({ reference }: Pick<CaseView, 'reference'>, deadlines: readonly DeadlineView[]): string {
  return deadlines.length === 0 ? `${reference}: no time limit has begun.` : [reference, ...deadlines.map(deadlineText)].join('\n\n');
}

function deadlineText({ title, cite, startOn, dueOn, passesAt, extendedFrom, metOn, standing, explanation }: DeadlineView): string {
  const days = explanation?.days ?? [];
  const counted = days.filter((day) => day.counted).length;
  const leftOut = days.flatMap(({ date, reason }) => (reason === null || reason === 'Saturday' || reason === 'Sunday' ? [] : [`${shortDayInWords(date)}, ${reason}`]));
  return [
    `${title} (${cite})`,
    `  Counted from ${dateInWords(startOn)}${explanation ? `: ${counted} working days` : ''}, by the council's limits in force that day.`,
    ...(leftOut.length === 0 ? [] : [`  Left out besides weekends: ${leftOut.join('; ')}.`]),
    dueOn === null ? `  Due date: ${noDateInWords(standing)}.` : `  Due on ${dateInWords(dueOn)}${passesAt === null ? '' : `; it passes at ${momentInWords(passesAt)} in London`}.`,
    ...(extendedFrom === undefined ? [] : [`  It was extended from ${dateInWords(extendedFrom)}.`]),
    `  ${[statusNames[standing.status], daysInWords(standing), metOn === undefined ? undefined : `on ${dateInWords(metOn)}`].filter((words) => words !== undefined).join(', ')}.`,
  ].join('\n');
}
