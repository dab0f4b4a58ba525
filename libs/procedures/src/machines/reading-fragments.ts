import {
  attendedAsBooked, attendedByReader, confidentialityAgreed, identityChecked, notMissedBefore, readerAssigned, readingAllows, signedOutAfterwards, slotHasLength,
} from '../rules/reading-rules.js';
import { stays } from './vocabulary.js';

/** F1 to F4: any number of readings, each held to the order of its own machine. */
export const readings = {
  FileReadingRequested: stays(readerAssigned, confidentialityAgreed, readingAllows),
  FileReadingBooked: stays(readingAllows, slotHasLength),
  FileReadingRebooked: stays(readingAllows, slotHasLength),
  FileReadingAttended: stays(readingAllows, attendedAsBooked, attendedByReader, identityChecked, signedOutAfterwards),
  FileReadingMissed: stays(readingAllows, notMissedBefore),
  FileReadingCancelled: stays(readingAllows),
} as const;

/** What was booked and is not needed any more gives its slot back. */
export const readingsAfterReports = { FileReadingCancelled: stays(readingAllows) } as const;
