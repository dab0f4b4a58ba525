export { isKurrentDbAddress, kurrentDbAddress } from './address.js';
export type { KurrentDbAddress } from './address.js';
export { openKurrentDbEventStore } from './open.js';
export type { KurrentDbEventStoreOptions } from './open.js';
