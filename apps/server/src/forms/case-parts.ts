import { dateInWords } from '@redress/calendar';
import type { CaseView, PartOfTheCase } from '@redress/casework';
import { NOT_HELD, plainWords, spacedWords } from '@redress/procedures';
import type { ControlOption } from './control.js';

/** What of a case a form lets somebody choose from. */
export function partsOfCase({ facts, deadlines }: CaseView): Readonly<Record<PartOfTheCase, readonly ControlOption[]>> {
  return {
    INTERVIEW: Object.entries(facts.interviews).map(([value, { plannedOn, state }], index) => ({
      value, text: `Interview ${index + 1}, planned on ${dateInWords(plannedOn)}: ${spacedWords(plainWords(state)).toLowerCase()}`,
    })),
    REMEDY: Object.entries(facts.ombudsman.remedies).map(([value, { kind, dueOn }]) => ({ value, text: `${plainWords(kind)}, due on ${dateInWords(dueOn)}` })),
    LIMIT: deadlines
      .filter(({ metOn, standing }) => metOn === undefined && standing.status !== 'CANCELLED')
      .map(({ code, title, dueOn }) => ({ value: code, text: dueOn === null ? title : `${title}, due on ${dateInWords(dueOn)}` })),
  };
}

/** What a form may ask about each of: the points of the statement, and what the reports that are to be answered recommend. */
export function rowsAboutCase({ facts: { stage2, stage3 } }: CaseView): Readonly<Record<string, readonly ControlOption[]>> {
  const { recommendations } = stage3.panelReportOn === undefined ? stage2 : stage3;
  return {
    pointId: stage2.points.map(({ pointId, text }) => named(pointId, text)),
    recommendationId: recommendations.map(({ recommendationId, text }) => named(recommendationId, text)),
  };
}

function named(value: string, text: string): ControlOption {
  return { value, text: text === NOT_HELD ? value : `${value}: ${text}` };
}
