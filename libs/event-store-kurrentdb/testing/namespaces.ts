import { randomBytes } from 'node:crypto';

/** The variable that names a KurrentDB or EventStoreDB for tests. Each test has a namespace of its own there, and leaves it behind. */
export const serverVariable = 'REDRESS_TEST_EVENT_STORE_URL';

/** The address of the real server for tests. */
export function realServer(): string {
  const given = process.env[serverVariable] ?? '';
  if (given === '') throw new Error(`Name a KurrentDB or EventStoreDB for tests in ${serverVariable}, such as kurrentdb://127.0.0.1:2113?tls=false.`);
  return given;
}

/** The address with a namespace; one that nobody has used unless told. */
export function inNamespace(url: string, namespace = `t${randomBytes(8).toString('hex')}`): string {
  return `${url}${url.includes('?') ? '&' : '?'}namespace=${namespace}`;
}
