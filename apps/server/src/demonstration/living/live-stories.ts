import { startOfLondonDay, type LondonDate } from '@redress/calendar';
import { createCasework, type Casework, type CaseworkPorts } from '@redress/casework';
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
export async function liveStories(ports: Omit<CaseworkPorts, 'clock'>, today: LondonDate, signal: AbortSignal): Promise<void> {
  const house = houseInTime(ports, today);
  for (const story of [...poolStories, ...livingCases]) {
    signal.throwIfAborted();
    await live(story, house);
  }
}

/** The house, and a clock that is set to the beginning of the day of each act. */
interface HouseInTime {
  readonly casework: Casework;
  readonly day: (workingDaysAgo: number) => LondonDate;
  readonly setClock: (on: LondonDate) => void;
}

function houseInTime(ports: Omit<CaseworkPorts, 'clock'>, today: LondonDate): HouseInTime {
  let now = today;
  const casework = createCasework({ ...ports, clock: { now: () => new Date(startOfLondonDay(now)) } });
  return { casework, day: dayIn(ports, today), setClock: (on) => { now = on; } };
}

async function live(story: Story, { casework, day, setClock }: HouseInTime): Promise<void> {
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

function dayIn({ workflow: { law: { calendar } } }: Pick<CaseworkPorts, 'workflow'>, today: LondonDate): (workingDaysAgo: number) => LondonDate {
  return (workingDaysAgo) => {
    if (workingDaysAgo < 0) return calendar.addWorkingDays(today, -workingDaysAgo) ?? today;
    return workingDaysAgo === 0 ? today : calendar.workingDaysBefore(today, workingDaysAgo);
  };
}
