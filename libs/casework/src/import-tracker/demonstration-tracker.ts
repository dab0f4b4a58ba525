import { join } from 'node:path';

/** The tracker a new store begins with: invented people, the counts of the founding report. */
export const demonstrationTracker = join(import.meta.dirname, '../../demonstration/tracker-2015-2021.csv');
