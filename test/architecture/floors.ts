/**
 * The floors of the house, lowest first: what each project may import, and the sentence that says why not more.
 * ESLint (@nx/enforce-module-boundaries), dependency-cruiser and the architecture tests all read this table.
 */
export interface Floor {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly because: string;
}

export const floor = (name: string, mayImport: readonly string[], because: string): Floor => ({ name, mayImport, because });

const pure = ['calendar', 'procedures'];
const databases = ['postgres', 'event-store-postgres', 'event-store-kurrentdb'];
const besideHistories = ['event-store', 'identity', 'integrity', 'privacy'];

export const floors: readonly Floor[] = [
  floor('calendar', [], 'calendar is the lowest floor'),
  floor('procedures', ['calendar'], 'procedures stands on calendar alone'),
  floor('event-store', ['calendar'], 'event-store stands below histories and knows no procedure'),
  floor('identity', ['calendar'], 'identity stands below histories and knows no procedure'),
  floor('integrity', ['calendar', 'event-store'], 'integrity stands below histories and knows no procedure'),
  floor('privacy', ['calendar', 'event-store'], 'privacy stands below histories and knows no procedure'),
  floor('postgres', [], 'postgres is the database to stand on and knows nothing of what is kept in it'),
  floor('event-store-postgres', ['event-store', 'postgres'], 'an adapter knows its port and its database, nothing else'),
  floor('event-store-kurrentdb', ['event-store'], 'an adapter knows its port, nothing else'),
  floor('histories', [...pure, 'event-store', 'identity'], 'histories stands on procedures and the store, and knows neither writers nor readers'),
  floor('casework', [...pure, ...besideHistories, 'histories'], 'casework, the write side, stands on histories and does not know the read side'),
  floor('read-models', [...pure, ...besideHistories, 'postgres', 'histories'], 'read-models, the read side, stands on histories and does not know the write side'),
  floor('reporting', [...pure, ...besideHistories, 'postgres', 'histories', 'read-models'], 'reporting stands below the house and the apps'),
  floor('handbook', ['procedures', 'identity', 'casework'], 'the handbook prints what the procedures and their commands say of themselves'),
  floor('house', [...pure, ...besideHistories, ...databases, 'histories', 'casework', 'read-models', 'reporting'], 'the house is opened by the apps and stands below them'),
];

const everyFloor = floors.map(each => each.name);

/** The top of the house: an app may import every library, never the other way round. */
export const apps: readonly Floor[] = [
  floor('server', everyFloor, 'an app is nobody else\'s library'),
  floor('cli', everyFloor, 'an app is nobody else\'s library'),
];

/** Two doors besides `src/index.ts`, for tests only: things to test with, and the suite every adapter must pass. */
export const testDoors = ['testing', 'contract'] as const;

/** Pure libraries: no framework, no clock, no database, not even a built-in of Node; and the only packages each may use. */
export const pureLibraries = [
  { name: 'calendar', mayUse: ['dayjs'] },
  { name: 'procedures', mayUse: ['xstate', 'dayjs'] },
] as const;
