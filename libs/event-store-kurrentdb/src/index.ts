export { isKurrentDbAddress, kurrentDbAddress } from './address.js';
export type { KurrentDbAddress } from './address.js';
export { openKurrentDb } from './open.js';
export type { KurrentDb, KurrentDbOptions } from './open.js';
