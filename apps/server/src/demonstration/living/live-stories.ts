import { formatUtcInstant, startOfLondonDay, type LondonDate } from '@redress/calendar';
import { createCasework, type Casework, type CaseworkPorts } from '@redress/casework';
import { demonstrationPersonWho, operator } from '@redress/identity';
import { noCase } from '@redress/procedures';
import { childrensStories } from './childrens-stories.js';
import { corporateStories } from './corporate-stories.js';
import { otherStories } from './other-stories.js';
import { poolStories } from './pool-stories.js';
import type { Act, Story } from './story.js';

/** Those who are there before a case begins, then the cases. */
export const livingCases: readonly Story[] = [...corporateStories, ...childrensStories, ...otherStories];

/**
 * Lives about sixty invented histories up to a London date, each command by its person and on its own day, so that there is work on it:
 * new, due, late, paused, at every stage. A load that was killed goes on: a command is given under an id of its own and never twice.
 */
export async function liveStories(ports: Omit<CaseworkPorts, 'clock'>, today: LondonDate, onStory: (told: number, of: number) => void, signal: AbortSignal): Promise<void> {
  let told = 0;
  for (const story of [...poolStories, ...livingCases]) {
    signal.throwIfAborted();
    await live(story, ports, today);
    onStory(told += 1, poolStories.length + livingCases.length);
  }
}

async function live({ name, acts }: Story, ports: Omit<CaseworkPorts, 'clock'>, today: LondonDate): Promise<void> {
  let caseId: string | undefined;
  for (const [index, act] of acts.entries()) {
    const given = await give(act, `demonstration/${name}/${index}`, caseId, ports, today);
    caseId ??= given.caseId;
  }
}

/** Once as it was then: the house as it stood at ten in the morning of that working day. */
async function give({ workingDaysAgo, by, command, body }: Act, commandId: string, caseId: string | undefined, ports: Omit<CaseworkPorts, 'clock'>, today: LondonDate) {
  const day = dayIn(ports, today);
  const on = day(workingDaysAgo);
  const casework = createCasework({ ...ports, clock: { now: () => new Date(tenOClock(on)) } });
  const facts = caseId === undefined ? noCase.facts : await factsOf(casework, caseId);
  return casework.execute(command, { caseId, actor: demonstrationPersonWho(by), commandId, body: body({ on, day, facts }) });
}

function dayIn({ workflow: { law: { calendar } } }: Pick<CaseworkPorts, 'workflow'>, today: LondonDate): (workingDaysAgo: number) => LondonDate {
  return (workingDaysAgo) => {
    if (workingDaysAgo < 0) return calendar.addWorkingDays(today, -workingDaysAgo) ?? today;
    return workingDaysAgo === 0 ? today : calendar.workingDaysBefore(today, workingDaysAgo);
  };
}
