import type { DoorWithoutActor } from './typed-doors.js';

/**
 * What may be called without an actor, and why that is no way to data. A door that is not here and takes none does not compile: the name
 * it lacks here is in the error. Neither does a line here for a door that takes one.
 */
export const machinery: Readonly<Record<DoorWithoutActor, string>> = {
  'house.caseworkBy': 'gives the casework by another clock, whose doors ask who is there',
  'house.checkReady': 'says whether the database can be used',
  'house.parkedInShort': 'counts by code, of no case',
  'house.readModels.migrate': 'makes tables and answers nothing',
  'house.readModels.catchUp': 'follows the history and answers nothing',
  'house.readModels.follow': 'follows the history and answers nothing',
  'house.readModels.waitFor': 'says whether a position is taken in, and nothing of what is there',
  'house.isLawOutdated': 'says whether the calendar was extended or a policy approved, and nothing of what is in a case',
  'house.reporting.definition': 'reads no history: an indicator as it is defined',
  '@redress/casework.checkTrackerHeader': 'reads a file of whoever gives it',
  '@redress/casework.knownPolicies': 'the versions by which everybody is judged, of which the law is made',
  '@redress/casework.knownCalendar': 'the days that everybody counts by, of which the law is made',
  '@redress/casework.writeRefusedFile': 'writes a file of whoever gives it',
  '@redress/reporting.indicatorChart': 'draws what it is given',
  '@redress/integrity.verifyStreams': 'house.verify asks who, and this what is handed to it',
};
