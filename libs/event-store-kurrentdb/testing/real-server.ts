import { randomBytes } from 'node:crypto';

/** The variable that names a KurrentDB or EventStoreDB for tests. Each test has a namespace of its own there, and leaves it behind. */
export const serverVariable = 'REDRESS_TEST_EVENT_STORE_URL';

/** The address of the server for tests with a namespace that nobody has used. */
export function ownNamespace(): string {
  const given = process.env[serverVariable] ?? '';
  if (given === '') throw new Error(`Name a KurrentDB or EventStoreDB for tests in ${serverVariable}, such as kurrentdb://127.0.0.1:2113?tls=false.`);
  return `${given}${given.includes('?') ? '&' : '?'}namespace=t${randomBytes(8).toString('hex')}`;
}
