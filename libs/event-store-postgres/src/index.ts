export { eventStoreMigrations } from './migrations.js';
export { createPostgresEventStore } from './postgres-event-store.js';
export type { PostgresEventStoreOptions } from './postgres-event-store.js';
export { createPostgresSnapshotStore } from './postgres-snapshot-store.js';
