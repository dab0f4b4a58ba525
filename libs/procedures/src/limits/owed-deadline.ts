import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import type { Deadline } from './deadline.js';
import { deadlinesUnder } from './deadlines-under.js';

/** The clock of a limit that is owed. A suspended one is owed too: a later date may be granted while nobody can yet say which day it moves (T9). */
export function owedDeadline(limitCode: string, facts: Facts, law: Law): Deadline | undefined {
  return deadlinesUnder(facts, law).find(({ limit, metOn, cancelled }) => limit.code === limitCode && metOn === undefined && !cancelled);
}
