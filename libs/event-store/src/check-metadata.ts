import type { EventMetadata } from './recorded-event.js';
import { checkJson } from './check-json.js';
import { CommitRefused } from './refusals.js';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const filled = /\S/;
const notEmpty = 'text that is not empty';
const date = /^\d{4}-\d\d-\d\d$/;

/** What is kept for ever is looked at once more: the envelope of domain 2.2 must be whole. */
export function checkMetadata(metadata: EventMetadata, path: string): void {
  checkJson(metadata, path);
  checkPattern(metadata.occurredAt, instant, `${path}.occurredAt`, 'a UTC instant such as 2021-06-18T23:00:00Z');
  checkPattern(metadata.effectiveDate, date, `${path}.effectiveDate`, 'a date such as 2021-06-18');
  // Spread, because what comes from outside may lack what its type promises.
  const texts: Readonly<Partial<Record<keyof EventMetadata, unknown>>> = { ...metadata };
  const actor: Readonly<Partial<Record<keyof EventMetadata['actor'], unknown>>> = { ...metadata.actor };
  for (const name of ['commandId', 'causationId', 'correlationId', 'policyVersion'] as const) checkPattern(texts[name], filled, `${path}.${name}`, notEmpty);
  if (!Number.isSafeInteger(texts.machineVersion) || Number(texts.machineVersion) < 1) {
    throw new CommitRefused(`${path}.machineVersion`, 'must be a whole number from 1.');
  }
  for (const name of ['userId', 'role'] as const) checkPattern(actor[name], filled, `${path}.actor.${name}`, notEmpty);
}

export function checkPattern(value: unknown, pattern: RegExp, path: string, wanted: string): void {
  if (typeof value !== 'string' || !pattern.test(value)) throw new CommitRefused(path, `must be ${wanted}.`);
}
