import { createInMemoryEventStore, type EventStore } from '@redress/event-store';
import { demonstrationPersonWho } from '@redress/identity';
import { workflowOf } from '@redress/procedures';
import { importTracker, type ImportReport, type TrackerImport } from '../src/import-tracker/index.js';

/** The day of every import in these tests. */
export const importedAt = new Date('2026-11-23T10:00:00Z');
const clock = { now: () => importedAt };
const importer = demonstrationPersonWho('ADMINISTRATOR');
const workflow = workflowOf();

/** Imports a file into a store, in memory unless another is given. */
export async function importing(path: string, options: Partial<TrackerImport> = {}): Promise<{ report: ImportReport; store: EventStore }> {
  const store = options.eventStore ?? createInMemoryEventStore({ clock });
  const report = await importTracker({ path, workflow, clock, actor: importer, ...options, eventStore: store });
  return { report, store };
}
