import { foldOfReadingRoom, noReadingRoomFacts, type ReadingRoomFacts } from '../facts/record-reading-room.js';
import type { Law } from '../policy/law.js';
import type { MachineState } from './machine-state.js';
import { readingRoomMachines } from './machines.js';
import { quietFamily } from './quiet-family.js';
import { workflowIn, type Workflow } from './workflow.js';

export type ReadingRoomState = MachineState<ReadingRoomFacts, 'READING_ROOM'>;

export const noReadings: ReadingRoomState = { machine: 'READING_ROOM', version: 1, value: 'NONE', facts: noReadingRoomFacts };

/** The room in which case files are read (domain.md 3.11). */
export function readingRoomWorkflowOf(law: Law): Workflow<ReadingRoomState> {
  return workflowIn(quietFamily<ReadingRoomState>('READING_ROOM', readingRoomMachines, foldOfReadingRoom), law);
}
