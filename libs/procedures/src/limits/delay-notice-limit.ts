import { NOT_HELD } from '../events/vocabulary.js';
import type { Facts } from '../facts/facts.js';
import { own } from '../facts/own.js';
import { councilPolicy } from '../policy/council-policy.js';
import { deadlineIdOf } from './due-date.js';
import type { Clock, TimeLimit } from './time-limit.js';

/**
 * What is late is owed a notice: a task of so many working days from the day that was missed, one for each breach, until the notice is
 * sent or the stage is answered or left (domain.md 3.14.3, 3.3). Of what a tracker brought, which holds no summary, none is owed.
 */
export function delayNoticeLimit(code: string, limits: readonly TimeLimit[]): TimeLimit {
  return {
    code, title: 'Tell the complainant why the answer is late', cite: `LGSCO Complaint Handling Code 5.5; ${councilPolicy.limits}`,
    pauses: false, usesClosureDays: true, onExpiry: 'FLAG',
    clocks: (facts, law) => (facts.receipt?.summary === NOT_HELD ? [] : limits.filter(({ owesNotice }) => owesNotice).flatMap((limit) => limit.clocks(facts, law).flatMap((late) => noticeClock(limit, late, facts)))),
    length: ({ delayNoticeWd }) => ({ workingDays: delayNoticeWd }),
  };
}

function noticeClock(limit: TimeLimit, { metOn, cancelled, ...late }: Clock, facts: Facts): readonly Clock[] {
  const sequence = deadlineIdOf(limit, late);
  const breach = own(facts.breaches, sequence);
  const sentOn = own(facts.delayNotices, sequence) ?? facts.adult.overdueNoticeOn;
  if (breach === undefined || (sentOn === undefined && (metOn !== undefined || cancelled === true))) return [];
  return [{ sequence, startOn: breach.dueOn, ...(sentOn === undefined ? {} : { metOn: sentOn }) }];
}
