import { kurrentDbAddress } from '@redress/event-store-kurrentdb';

/** Each reads one value of the environment, or throws what is wrong with it: the words that follow the variable's name. */

export function portNumber(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new Error(`is "${value}": give a whole number from 1 to 65535, or 0 for any free port.`);
  return port;
}

export function oneOf<T extends string>(allowed: readonly T[], value: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new Error(`is "${value}": give one of ${allowed.join(', ')}.`);
  return found;
}

/** Names without scheme and port, separated by commas. */
export function hostNames(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const wrong = names.find((name) => !/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])$/i.test(name));
  if (wrong !== undefined) throw new Error(`has "${wrong}": give names separated by commas, without http:// and port, for example complaints.anyshire.gov.uk.`);
  return names;
}

/** The value is not repeated: it may hold a password. */
export function postgresAddress(value: string): string {
  const protocol = URL.parse(value)?.protocol;
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new Error('is not the address of a PostgreSQL database: write postgresql://user:password@host:5432/database, or leave it out and one is started in DATA_DIR.');
  }
  return value;
}

/** The value is not repeated: it may hold a password. */
export function kurrentDb(value: string): string {
  try {
    kurrentDbAddress(value);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message.replace(/^EVENT_STORE_URL /, '') : 'cannot be read.', { cause: error });
  }
  return value;
}
