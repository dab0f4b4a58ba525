import { brandColour } from './brand-colour.js';
import { hostNames, kurrentDb, oneOf, portNumber, postgresAddress } from './environment-values.js';
import { StartRefused } from './start-refused.js';

/** Which of the process's two jobs it does: answer people and programs, or watch the clock and the history. */
export const roles = ['all', 'web', 'worker'] as const;
export type ProcessRole = (typeof roles)[number];

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Environment {
  readonly port: number;
  /** Somebody asked for this very port, so no other will do. */
  readonly portGiven: boolean;
  readonly host: string;
  /** Names besides its own under which it is called. */
  readonly allowedHosts: readonly string[];
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Holds the history, when it does not lie in the database. */
  readonly eventStoreUrl: string | undefined;
  readonly role: ProcessRole;
  readonly logLevel: LogLevel;
  readonly brand: Brand;
}

/** A council's own name and colour: these pages are no part of GOV.UK. */
export interface Brand {
  readonly name: string;
  /** Six hexadecimal digits after #, dark enough to carry white text. */
  readonly colour: string;
}

/** What each variable must hold; a reader throws the rest of a sentence that begins with the variable's name. */
const readers = {
  PORT: (value = '3000') => portNumber(value),
  HOST: (value = 'localhost') => value,
  ALLOWED_HOSTS: (value = '') => hostNames(value),
  DATA_DIR: (value = './data') => value,
  DATABASE_URL: (value = '') => (value === '' ? undefined : postgresAddress(value)),
  EVENT_STORE_URL: (value = '') => (value === '' ? undefined : kurrentDb(value)),
  ROLE: (value = 'all') => oneOf(roles, value),
  NODE_ENV: (value = 'development') => oneOf(['development', 'test', 'production'] as const, value),
  LOG_LEVEL: (value = 'info') => oneOf(logLevels, value),
  BRAND_NAME: (value = 'Redress') => value,
  BRAND_COLOUR: (value = '#4b2a6b') => brandColour(value),
};

/** Reads the environment; an empty variable counts as absent. Throws StartRefused with one sentence for each wrong value. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const wrong: string[] = [];
  function read<K extends keyof typeof readers>(name: K): ReturnType<(typeof readers)[K]> {
    const given = variables[name] === '' ? undefined : variables[name];
    try {
      return readers[name](given) as ReturnType<(typeof readers)[K]>;
    } catch (error) {
      wrong.push(`${name} ${error instanceof Error ? error.message : String(error)}`);
      return readers[name](undefined) as ReturnType<(typeof readers)[K]>;
    }
  }
  const environment: Environment = {
    port: read('PORT'),
    portGiven: (variables.PORT ?? '') !== '',
    host: read('HOST'),
    allowedHosts: read('ALLOWED_HOSTS'),
    dataDir: read('DATA_DIR'),
    databaseUrl: read('DATABASE_URL'),
    eventStoreUrl: read('EVENT_STORE_URL'),
    role: read('ROLE'),
    logLevel: read('LOG_LEVEL'),
    brand: { name: read('BRAND_NAME'), colour: read('BRAND_COLOUR') },
  };
  if (read('NODE_ENV') === 'production') wrong.push(noProductionYet);
  if (wrong.length > 0) throw new StartRefused(...wrong);
  return environment;
}

const noProductionYet =
  'NODE_ENV is production, and Redress does not start so: until sign-in is built, anyone could choose to be any of the demonstration people. Leave NODE_ENV out to try it with invented cases.';
