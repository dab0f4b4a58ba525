import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import type { Casework } from '@redress/casework';
import type { House } from '@redress/house';
import { demonstrationPersonWho, operator } from '@redress/identity';
import { noCase } from '@redress/procedures';
import { childrensStories } from './childrens-stories.js';
import { corporateStories } from './corporate-stories.js';
import { otherStories } from './other-stories.js';
import { poolStories } from './pool-stories.js';
import type { Story } from './story.js';

/** Those who are there before a case begins, then the cases. */
export const livingCases: readonly Story[] = [...corporateStories, ...childrensStories, ...otherStories];

/**
 * Lives about sixty invented histories up to a London date, each command by its person and on its own day, so that there is work on it:
 * new, due, late, paused, at every stage. A load that was killed goes on: a command is given under an id of its own and never twice.
 */
export async function liveStories(house: Council, today: LondonDate, signal: AbortSignal): Promise<void> {
  const inTime = councilInTime(house, today);
  for (const story of [...poolStories, ...livingCases]) {
    signal.throwIfAborted();
    await live(story, inTime);
  }
}

/** What is asked of the house. */
export type Council = Pick<House, 'caseworkBy' | 'workflow'>;

/** The casework, and its clock, which is set to the beginning of the day of each act. */
interface CouncilInTime {
  readonly casework: Casework;
  readonly day: (workingDaysAgo: number) => LondonDate;
  readonly setClock: (on: LondonDate) => void;
}

function councilInTime({ caseworkBy, workflow: { law: { calendar } } }: Council, today: LondonDate): CouncilInTime {
  let now = today;
  return {
    casework: caseworkBy({ now: () => new Date(startOfLondonDay(now)) }),
    setClock: (on) => { now = on; },
    day: (workingDaysAgo) => {
      if (workingDaysAgo < 0) return calendar.addWorkingDays(today, -workingDaysAgo) ?? today;
      return calendar.workingDaysBefore(today, workingDaysAgo);
    },
  };
}

async function live(story: Story, { casework, day, setClock }: CouncilInTime): Promise<void> {
  let caseId: string | undefined;
  for (const [index, { workingDaysAgo, by, command, body }] of story.acts.entries()) {
    const on = day(workingDaysAgo);
    setClock(on);
    const facts = caseId === undefined || poolStories.includes(story) ? noCase.facts : (await casework.getHistory(operator, caseId)).state.facts;
    const commandId = `demonstration/${story.name}/${index}`;
    const given = await casework.execute(command, { caseId, actor: demonstrationPersonWho(by), commandId, body: body({ on, day, facts }) });
    caseId ??= given.caseId;
  }
}
