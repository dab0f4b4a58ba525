import type { CaseView, PartOfTheCase } from '@redress/casework';
import type { ControlOption } from './control.js';
import { dateInWords } from '../wording/dates.js';
import { plainWords, spacedWords } from '../wording/plain-words.js';

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

/** The points of the statement of complaint, for forms that ask about each. */
export function pointsOfCase({ facts }: CaseView): readonly ControlOption[] {
  return facts.stage2.points.map(({ pointId, text }) => ({ value: pointId, text: text === 'NOT_HELD' ? pointId : `${pointId}: ${text}` }));
}
