export { problems, proposals, refusal, today } from './command-alone.js';
export { caseAtStage1, caseAtStage2, caseReceived } from './cases.js';
export { caseworkInMemory } from './casework-in-memory.js';
export { clockInHand, type ClockInHand } from './clock-in-hand.js';
export * from './importing.js';
export { caseWorker, investigatingOfficer, manager } from './people.js';
export { complaintReceived } from './representations.js';
export * from './tracker-files.js';
export { storeWith } from './store-with.js';
