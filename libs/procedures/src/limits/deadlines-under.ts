import type { Facts } from '../facts/facts.js';
import type { Law } from '../policy/law.js';
import { keepingLast } from './keeping-last.js';
import { deadlinesOf } from './deadline.js';
import { limitsOf } from './limits-of.js';

/** Every deadline of a case or a referral under a law. */
export const deadlinesUnder = keepingLast((facts: Facts, law: Law) => deadlinesOf(limitsOf(facts), facts, law));
