export { caseWorker, caseworkInMemory, investigatingOfficer, manager } from './casework-in-memory.js';
export { clockInHand, type ClockInHand } from './clock-in-hand.js';
export * from './importing.js';
export { complaintReceived } from './representations.js';
export * from './tracker-files.js';
