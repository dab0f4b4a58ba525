export { accepted, adultCare, childrensStageTwo, complimentLogged, corporateStageTwo, escalated, received, stageOne, type Received } from './histories.js';
export { caseIdOf, caseStreamOf, historyWriter, type HistoryWriter } from './history-writer.js';
export { silentLog, testReadModels, type TestReadModels } from './test-read-models.js';
export { day, on } from './step.js';
