import { EventStoreError } from '@redress/event-store';
import { codeOf, databaseTrouble } from '@redress/postgres';
import { ReadModelError } from './read-model-error.js';

/** Why the read models stand still, for the log: sentences of ours alone, since any other text may quote what people wrote. */
export function reasonOf(error: unknown): string {
  if (error instanceof ReadModelError || error instanceof EventStoreError) return error.message;
  const trouble = databaseTrouble(error);
  if (trouble) return trouble.message;
  return `It failed with ${error instanceof Error ? error.name : typeof error} (${codeOf(error) ?? 'no code'}).`;
}
