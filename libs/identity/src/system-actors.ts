import { Actor } from './actor.js';

/** Records what silence and the calendar decide (domain.md SYS); reads nothing for anybody. */
export const timer = new Actor('system', 'SYSTEM');

/** Looks for limits that have passed, so that the timer may record them. */
export const expiryWorker = new Actor('expiry-worker', 'SYSTEM');

/** Whoever runs this machine, at its command line: they hold the database and its password. */
export const operator = new Actor('operator', 'SYSTEM');

/** As people say them, by their ids; the timer as its role says it. */
export const systemNames: ReadonlyMap<string, string> = new Map([[expiryWorker.userId, 'the expiry worker'], [operator.userId, 'the operator']]);
