export { dataFolder, freeze, killAndWait, removeDataFolder, runningPostmaster } from './data-folder.js';
export { testDatabase } from './test-database.js';
export type { TestDatabase } from './test-database.js';
