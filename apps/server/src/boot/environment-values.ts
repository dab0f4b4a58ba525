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

/** The value is not repeated: it may hold a password. */
export function postgresAddress(value: string): string {
  const protocol = URL.parse(value)?.protocol;
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new Error('is not the address of a PostgreSQL database: write postgresql://user:password@host:5432/database, or leave it out and one is started in DATA_DIR.');
  }
  return value;
}
