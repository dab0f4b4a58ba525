import { dateInWords } from '@redress/calendar';
import type { CaseView, PartOfTheCase } from '@redress/casework';
import { interviewInWords, meetingInWords, NOT_HELD, pointInWords, readingInWords, recommendationInWords, remedyInWords, withinSentence, type Interviews } from '@redress/procedures';
import type { ControlOption } from './control.js';

/** What of a case a form lets somebody choose from. */
export function partsOfCase({ facts, deadlines }: CaseView, interviewees: NonNullable<Interviews['interviewees']> = {}): Readonly<Record<PartOfTheCase, readonly ControlOption[]>> {
  return {
    INTERVIEW: Object.entries(facts.interviews).map(([value, { state }]) => ({ value, text: `${sentence(interviewInWords({ ...facts, interviewees }, value))}: ${withinSentence(state)}` })),
    MEETING: Object.entries(facts.meetings).map(([value, { state }]) => ({ value, text: `${sentence(meetingInWords(facts, value))}: ${withinSentence(state)}` })),
    READING: Object.entries(facts.readings).map(([value, { state }]) => ({ value, text: `${sentence(readingInWords(facts, value))}: ${withinSentence(state)}` })),
    REMEDY: Object.keys(facts.ombudsman.remedies).map((value) => ({ value, text: sentence(remedyInWords(facts, value)) })),
    LIMIT: deadlines
      .filter(({ metOn, standing }) => metOn === undefined && standing.status !== 'CANCELLED')
      .map(({ code, title, dueOn }) => ({ value: code, text: dueOn === null ? title : `${title}, due on ${dateInWords(dueOn)}` })),
  };
}

/** What a form may ask about each of: the points of the statement, and what the reports that are to be answered recommend. */
export function rowsAboutCase({ facts: { stage2, stage3 } }: CaseView): Readonly<Record<string, readonly ControlOption[]>> {
  const { recommendations } = stage3.panelReportOn === undefined ? stage2 : stage3;
  return {
    pointId: stage2.points.map(({ pointId, text }) => named(pointId, pointInWords(pointId), text)),
    recommendationId: recommendations.map(({ recommendationId, text }) => named(recommendationId, recommendationInWords(recommendationId), text)),
  };
}

function named(value: string, name: string, text: string): ControlOption {
  return { value, text: text === NOT_HELD ? sentence(name) : `${sentence(name)}: ${text}` };
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
