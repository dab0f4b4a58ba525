import { describe, expect, it } from '@jest/globals';
import { apps, floors } from './floors.js';
import { insideProjects } from './rooms.js';
import { onTrial, printedAbout, type House } from './house-on-trial.js';

const references = (...paths: string[]): string => JSON.stringify({ references: paths.map(path => ({ path })) });

describe('the imports of this house', () => {
  it('run downwards, go through the doors and make no cycle', () => {
    const { status, lines } = printedAbout(process.cwd());
    expect(lines).toEqual([expect.stringMatching(/^\d+ files, \d+ imports: all run downwards/)]);
    expect(status).toBe(0);
  });
});

describe('the tables of floors and rooms', () => {
  it.each([['floors', [...floors, ...apps]], ...insideProjects.map(({ project, rooms }) => [project, rooms] as const)] as const)('%s: each may import only what stands before it', (_, table) => {
    const order = table.map(({ name }) => name);
    const upwards = table.flatMap(({ name, mayImport }) => mayImport.filter(other => order.indexOf(other) >= order.indexOf(name) || !order.includes(other)).map(other => `${name} → ${other}`));
    expect(upwards).toEqual([]);
  });
});

describe('a broken import is reported in one sentence', () => {
  const broken: [what: string, house: House, sentence: string][] = [
    ['upwards, from the lowest floor', {
      'libs/calendar/src/index.ts': 'export { open } from "./x.js";',
      'libs/calendar/src/x.ts': 'export { open } from "@redress/casework";',
      'libs/calendar/tsconfig.json': references('../casework'),
      'libs/casework/src/index.ts': 'export const open = 1;',
    }, 'libs/calendar/src/x.ts imports @redress/casework, but calendar is the lowest floor: imports run downwards only.'],

    ['upwards, though only a type', {
      'libs/procedures/src/index.ts': 'import type { Row } from "@redress/read-models"; export const row: Row = 1;',
      'libs/procedures/tsconfig.json': references('../read-models'),
      'libs/read-models/src/index.ts': 'export type Row = number;',
    }, 'libs/procedures/src/index.ts imports @redress/read-models, but procedures stands on calendar alone: imports run downwards only.'],

    ['an adapter that knows a procedure', {
      'libs/event-store-postgres/src/index.ts': 'export { limit } from "@redress/procedures";',
      'libs/event-store-postgres/tsconfig.json': references('../procedures'),
      'libs/procedures/src/index.ts': 'export const limit = 1;',
    }, 'libs/event-store-postgres/src/index.ts imports @redress/procedures, but an adapter knows its port and its database, nothing else: imports run downwards only.'],

    ['from the read side to the write side', {
      'libs/read-models/src/index.ts': 'export { command } from "@redress/casework";',
      'libs/read-models/tsconfig.json': references('../casework'),
      'libs/casework/src/index.ts': 'export const command = 1;',
    }, 'libs/read-models/src/index.ts imports @redress/casework, but read-models, the read side, stands on histories and does not know the write side: imports run downwards only.'],

    ['past the door', {
      'libs/casework/src/index.ts': 'export { rule } from "@redress/procedures/src/rule.js";',
      'libs/casework/tsconfig.json': references('../procedures'),
      'libs/procedures/src/index.ts': 'export { rule } from "./rule.js";',
      'libs/procedures/src/rule.ts': 'export const rule = 1;',
    }, 'libs/casework/src/index.ts imports libs/procedures/src/rule.ts, but a library has one door, its src/index.ts (and /testing or /contract for tests).'],

    ['by a door that is for tests', {
      'apps/server/src/main.ts': 'export { fake } from "@redress/event-store/testing";',
      'libs/event-store/testing/index.ts': 'export const fake = 1;',
      'libs/event-store/src/index.ts': 'export const store = 1;',
    }, 'apps/server/src/main.ts imports @redress/event-store/testing, but only tests go in by /testing or /contract.'],

    ['in a circle', {
      'libs/casework/src/index.ts': 'export { a } from "./a.js";',
      'libs/casework/src/a.ts': 'import { b } from "./b.js"; export const a = b;',
      'libs/casework/src/b.ts': 'import { a } from "./a.js"; export const b = a;',
    }, 'libs/casework/src/a.ts imports libs/casework/src/b.ts imports libs/casework/src/a.ts, and that leads back to where it began: a cycle crashes ES modules at load.'],

    ['upwards, between the rooms of a project', {
      'apps/server/src/main.ts': 'import "./cases/page.js";',
      'apps/server/src/cases/page.ts': 'export { form } from "../forms/form.js";',
      'apps/server/src/forms/form.ts': 'export { title } from "../cases/title.js"; export const form = 1;',
      'apps/server/src/cases/title.ts': 'export const title = 1;',
    }, 'apps/server/src/forms/form.ts imports apps/server/src/cases/title.ts, but forms are made of any command, whatever page shows them: imports run downwards only.'],

    ['upwards, from a room to the roof', {
      'apps/server/src/main.ts': 'export const all = 1;',
      'apps/server/src/boot/log.ts': 'import type { all } from "../main.js"; export type Log = typeof all;',
    }, 'apps/server/src/boot/log.ts imports apps/server/src/main.ts, but boot starts and stops the process and knows no request: imports run downwards only.'],

    ['upwards, within the write side', {
      'libs/casework/src/index.ts': 'export { core } from "./casework.js"; export { path } from "./command-path/path.js";',
      'libs/casework/src/casework.ts': 'export const core = 1;',
      'libs/casework/src/command-path/path.ts': 'export { core as path } from "../casework.js";',
    }, 'libs/casework/src/command-path/path.ts imports libs/casework/src/casework.ts, but the command path serves whoever gives a command: imports run downwards only.'],

    ['from a folder that is no room', {
      'apps/server/src/main.ts': 'import "./attic/dust.js";',
      'apps/server/src/attic/dust.ts': 'export const dust = 1;',
    }, 'apps/server/src/attic is no room of apps/server: say in test/architecture/rooms.ts what it may import.'],

    ['of Node, into a pure library', {
      'libs/calendar/src/index.ts': 'import { readFileSync } from "node:fs"; export const read = readFileSync;',
    }, 'libs/calendar/src/index.ts imports fs, but calendar is pure: no framework, no database, nothing of Node; of packages only dayjs.'],

    ['from a library that has no floor', {
      'libs/attic/src/index.ts': 'export const dust = 1;',
    }, 'libs/attic stands on no floor: say in test/architecture/floors.ts what it may import.'],

    ['from a library that has no door', {
      'libs/privacy/src/key.ts': 'export { lock } from "./lock.js";',
      'libs/privacy/src/lock.ts': 'export const lock = 1;',
    }, 'libs/privacy has no door: a library is entered by its src/index.ts.'],

    ['of nothing that is there', {
      'libs/reporting/src/index.ts': 'export { chart } from "@redress/chart";',
    }, 'libs/reporting/src/index.ts imports @redress/chart, but it cannot be found: check its spelling, that its library is there, and that `npm ci` was run since.'],

    ['by nobody of anything', {
      'libs/privacy/src/index.ts': 'export const key = 1;',
      'libs/privacy/src/forgotten.ts': 'export const forgotten = 1;',
    }, 'libs/privacy/src/forgotten.ts is an orphan: nothing imports it and it imports nothing: it is dead, or was forgotten.'],

    ['that the build does not know of', {
      'libs/procedures/src/index.ts': 'export { day } from "@redress/calendar";',
      'libs/calendar/src/index.ts': 'export const day = 1;',
    }, 'libs/procedures imports @redress/calendar, but its tsconfig.json does not reference libs/calendar.'],

    ['that the build expects in vain', {
      'libs/procedures/src/index.ts': 'export const day = 1;',
      'libs/procedures/tsconfig.json': references('../calendar'),
    }, 'libs/procedures/tsconfig.json references libs/calendar, but nothing of libs/procedures imports it.'],
  ];

  const sound: House = {
    'libs/procedures/src/index.ts': 'export { day } from "@redress/calendar";',
    'libs/procedures/tsconfig.json': references('../calendar'),
    'libs/calendar/src/index.ts': 'export const day = 1;',
  };
  const { status, about: [aboutSound, ...aboutBroken] } = onTrial([sound, ...broken.map(([, house]) => house)]);

  it.each(broken.map(([what, , sentence], number) => ({ what, sentence, lines: aboutBroken[number] })))('$what', ({ sentence, lines }) => {
    expect(lines).toEqual([sentence]);
  });

  it('and fails the run', () => {
    expect(status).toBe(1);
  });

  it('and a sound house is not reported', () => {
    expect(aboutSound).toEqual(['2 files, 1 imports: all run downwards, through the doors, without a cycle.']);
  });
});
