import { dateInWords, londonDateOf } from '@redress/calendar';
import { takeStep, type Modelled, type Step } from '@redress/casework/testing';
import type { Kinds } from '@redress/histories';
import { machineNames, spacedWords, stateInWords, stateName, type MachineId } from '@redress/procedures';

/** What was done, told as a story: each step with its day, and what came of it. */
export function storyOf(start: Modelled, path: readonly Step[], kinds: Kinds): string {
  let here = start;
  const lines = path.map((step) => {
    const { after, events, refusal } = takeStep(here, step, kinds, { commandId: 'model', unique: 'model' });
    here = after;
    const came = refusal ? `is refused (${refusal.message.replace(/\.$/, '')})` : events.length === 0 ? 'nothing comes of it' : events.map((type) => spacedWords(type).toLowerCase()).join(', then ');
    return `On ${dateInWords(londonDateOf(here.now))}, ${spacedWords(step.label.replaceAll('-', ' ')).toLowerCase()}: ${came}.`;
  });
  return [`${machineNames[here.state.machine as MachineId]}:`, ...lines, `So it stands at "${stateInWords(stateName(here.state))}".`].join('\n  ');
}
