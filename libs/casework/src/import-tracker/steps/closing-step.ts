import type { LondonDate } from '@redress/calendar';
import { NOT_HELD } from '@redress/procedures';
import { stepBy, type Step } from './step.js';

/** The final end, with the last stage that was answered and its outcome. */
export function closingStep(closedOn: LondonDate): Step {
  return stepBy('closed_on', closedOn, 'CaseClosed', ({ facts }) => {
    const last = facts.completed.at(-1);
    return { finalStage: last?.stage ?? 0, outcome: last?.outcome ?? NOT_HELD, ...(last === undefined ? {} : { complainantsWord: NOT_HELD }) };
  });
}
