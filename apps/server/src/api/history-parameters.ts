import { day, moment, wholeNumber } from '../parameters/kinds-of-parameter.js';

/** Which part of a history: asked together, all must hold. */
export const historyParameters = {
  asKnownAt: moment('Only what had been recorded at this instant.'),
  asAt: day('Only what was true on this London date.'),
  revision: wholeNumber(1, 999_999_999, 'Only the events up to this revision.'),
};
