import type { Answer } from './answer.js';

/** Carries out a command and keeps its answer for the end, when the store is closed. */
export type Run = (work: () => Promise<Answer>) => Promise<void>;
