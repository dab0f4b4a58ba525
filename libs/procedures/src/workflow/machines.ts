import type { AnyStateMachine } from 'xstate';
import { accessLogMachine } from '../machines/access-log-machine.js';
import { calendarMachine } from '../machines/calendar-machine.js';
import { policyMachine } from '../machines/policy-machine.js';
import { ascMachine } from '../machines/asc-machine.js';
import { commentMachine } from '../machines/comment-machine.js';
import { complimentMachine } from '../machines/compliment-machine.js';
import { corporateMachine } from '../machines/corporate-machine.js';
import { cscMachine } from '../machines/csc-machine.js';
import { intakeMachine } from '../machines/intake-machine.js';
import { lgscoMachine } from '../machines/lgsco-machine.js';
import { poolMemberMachine } from '../machines/pool-member-machine.js';
import { publicationMachine } from '../machines/publication-machine.js';
import { readingRoomMachine } from '../machines/reading-room-machine.js';
import { recruitmentMachine } from '../machines/recruitment-machine.js';
import type { Facts } from '../facts/facts.js';
import type { CalendarFacts } from '../facts/record-calendar.js';
import type { PolicyFacts } from '../facts/record-policy.js';
import type { PoolFacts } from '../facts/pool-facts.js';
import type { AccessFacts } from '../facts/record-access.js';
import type { PublicationFacts } from '../facts/record-publication.js';
import type { RecruitmentFacts } from '../facts/record-recruitment.js';
import type { ReadingRoomFacts } from '../facts/record-reading-room.js';
import type { MachineId } from './case-state.js';
import { alike, presentVersion, type MachineVersions } from './procedure-machine.js';

/**
 * Of cases and referrals, by machine and version. A change that an open history could notice is a version of its own, and the one
 * before it stays: its histories stand in it until they are moved on.
 */
export const caseMachines: Readonly<Record<MachineId, MachineVersions<Facts>>> = {
  INTAKE: { 1: alike(intakeMachine) },
  CSC: { 1: alike(cscMachine) },
  ASC: { 1: alike(ascMachine) },
  CORPORATE: { 1: alike(corporateMachine) },
  COMMENT: { 1: alike(commentMachine) },
  COMPLIMENT: { 1: alike(complimentMachine) },
  LGSCO: { 1: alike(lgscoMachine) },
};

export const poolMachines = { POOL_MEMBER: { 1: alike<PoolFacts>(poolMemberMachine) } } as const;
export const accessMachines = { ACCESS_LOG: { 1: alike<AccessFacts>(accessLogMachine) } } as const;
export const calendarMachines = { CALENDAR: { 1: alike<CalendarFacts>(calendarMachine) } } as const;
export const policyMachines = { POLICY: { 1: alike<PolicyFacts>(policyMachine) } } as const;
export const publicationMachines = { PUBLICATION: { 1: alike<PublicationFacts>(publicationMachine) } } as const;
export const readingRoomMachines = { READING_ROOM: { 1: alike<ReadingRoomFacts>(readingRoomMachine) } } as const;
export const recruitmentMachines = { RECRUITMENT: { 1: alike<RecruitmentFacts>(recruitmentMachine) } } as const;

/** Every machine of the house, in all its versions. */
export const machines = { ...caseMachines, ...poolMachines, ...accessMachines, ...readingRoomMachines, ...calendarMachines, ...policyMachines, ...publicationMachines, ...recruitmentMachines };
export type MachineName = keyof typeof machines;

/** Of each machine the version in which histories begin: what is drawn, offered and tested. */
export const presentMachines = Object.fromEntries(
  Object.entries<Readonly<Record<number, AnyStateMachine>>>(machines).map(([id, versions]) => [id, versions[presentVersion(versions)]]),
) as Readonly<Record<MachineName, AnyStateMachine>>;
