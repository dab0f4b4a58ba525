import { join } from 'node:path';

/** Invented cases of 2015 to 2021: a data file that lies beside the code of the import, the same from `src` and from `dist`. */
export const demonstrationTracker = join(import.meta.dirname, '../../../../libs/casework/demonstration/tracker-2015-2021.csv');
