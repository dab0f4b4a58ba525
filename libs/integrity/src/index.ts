export { sentenceOf } from './sentence-of.js';
export { verifyStreams, type KeptEvents, type Verification } from './verify-streams.js';
export type { Break, Fault } from './break.js';
