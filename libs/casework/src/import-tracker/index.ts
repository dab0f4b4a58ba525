export { demonstrationTracker } from './demonstration-tracker.js';
export { refusedFileOf, writeRefusedFile } from './file/refused-file.js';
export { importTracker, type ImportProgress, type ImportReport, type TrackerImport } from './import-tracker.js';
export type { RefusedRow } from './refused-row.js';
export { checkTrackerHeader } from './tracker-rows.js';
