import { describe, expect, test } from '@jest/globals';
import { grantOf } from '@redress/identity';
import { presentMachines, type EventType } from '@redress/procedures';
import { consequences } from '@redress/procedures/testing';
import type { AnyStateNode } from 'xstate';
import { fieldsOf } from '../fields/index.js';
import { commandDefinitions, commandNamed, commands } from './registry.js';

/** What no person records: it follows of itself, or from the calendar. */
const ofItself: readonly EventType[] = [...consequences, 'DeadlineBreached', 'CrmLapsed'];
/** What is recorded alongside a command on another kind of history. */
const alongside: readonly EventType[] = ['AssignmentEnded', 'ReadingSlotTaken', 'ReadingSlotFreed'];
/** What the door keeps of who came to it. */
const atTheDoor: readonly EventType[] = ['AccessDenied'];
/** What belongs to no case: the loading of bank holidays, the publication of figures, the council's policy. */
const ofTheHouse: readonly EventType[] = ['CalendarUpdated', 'ReportDraftSeen', 'ReportPublished', 'ReportingPeriodRestated', 'PolicyVersionDrafted', 'PolicyVersionPublished', 'PolicyVersionRefused'];
const ofNoCommand: readonly string[] = [...ofItself, ...alongside, ...atTheDoor, ...ofTheHouse];

describe.each(Object.keys(presentMachines) as (keyof typeof presentMachines)[])('%s', (machine) => {
  const proposable = new Set<string>(commands.of(machine).flatMap(({ commandClass }) => commandClass.proposes));

  test('every event of the machine has a command that proposes it', () => {
    expect(acceptedBy(machine).filter((type) => !proposable.has(type) && !ofNoCommand.includes(type))).toEqual([]);
  });

  test('every command of the machine proposes something it accepts', () => {
    const accepted = acceptedBy(machine);
    const idle = commands.of(machine).filter(({ commandClass }) => !commandClass.proposes.some((type) => accepted.includes(type)));
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(commandDefinitions.map((definition) => [definition.name, definition.commandClass] as const))('%s', (name, commandClass) => {
  test('is found by its name and says what it is', () => {
    expect(commandNamed(name)?.commandClass).toBe(commandClass);
    expect(commandClass.title).toMatch(/^[A-Z].+[^.]$/);
    expect(commandClass.description).toMatch(/^[A-Z].+\.$/);
  });

  test('the matrix of domain 6.1 grants its capability to each of its roles', () => {
    const enough = commandClass.asks ? ['PROPOSE', 'COMMAND'] : ['COMMAND'];
    expect(commandClass.roles.filter((role) => !enough.includes(grantOf(role, commandClass.capability)?.access ?? ''))).toEqual([]);
    expect(commandClass.roles).not.toHaveLength(0);
  });

  test('what it says of fields that are missing cites the law of every procedure that it belongs to, or none', () => {
    const { machines: [machine, ...others] } = commandNamed(name) ?? { machines: [] };
    const regulations: Readonly<Record<string, string>> = { CSC: 'SI 2006/1738', ASC: 'SI 2009/309' };
    const ofItsOwn = others.length === 0 && machine !== undefined ? regulations[machine] : undefined;
    expect(Object.values(regulations).filter((law) => law !== ofItsOwn && commandClass.incomplete?.cite.includes(law))).toEqual([]);
  });

  test('every field of its form has a label and a name of its own', () => {
    const fields = fieldsOf(commandClass);
    expect(fields.every(({ label }) => label !== '')).toBe(true);
    expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
  });
});

/** The types the machine has an accepting transition for, in any of its states. */
function acceptedBy(machine: keyof typeof presentMachines): readonly string[] {
  return [...new Set(typesIn(presentMachines[machine].root))];
}

function typesIn(node: AnyStateNode): readonly string[] {
  const own = [...node.transitions].flatMap(([type, transitions]) => (transitions.some(({ guard }) => isJudged(guard)) ? [type] : []));
  return [...own, ...Object.values(node.states).flatMap(typesIn)];
}

function isJudged(guard: unknown): boolean {
  return typeof guard === 'object' && guard !== null && 'type' in guard && guard.type === 'obeys';
}
