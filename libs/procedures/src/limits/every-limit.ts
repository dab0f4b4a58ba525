import { ascLimits } from './asc-limits.js';
import { corporateLimits } from './corporate-limits.js';
import { cscLimits } from './csc-limits.js';
import { commentLimits, complimentLimits } from './feedback-limits.js';
import { lgscoLimits } from './lgsco-limits.js';
import type { TimeLimit } from './time-limit.js';

/** Every limit there is, by its code, whatever the procedure. */
export const everyLimit: ReadonlyMap<string, TimeLimit> = new Map(
  [...cscLimits, ...ascLimits, ...corporateLimits, ...commentLimits, ...complimentLimits, ...lgscoLimits].map((limit) => [limit.code, limit]),
);
