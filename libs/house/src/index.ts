export { aboutError } from './about-error.js';
export { endOfCalendar } from './end-of-calendar.js';
export type { ExpiryAsked, ExpiryRound } from './expiry/expire-due.js';
export type { NamedParkedExpiry, ParkedInShort } from './expiry/parked-told.js';
export type { DraftTold, PoliciesTold, ValueChanged, VersionTold } from './law/policies.js';
export { openHouse, type House, type HouseOptions } from './open-house.js';
export { systemClock } from './system-clock.js';
export { today } from './today.js';
export type { HouseVerified, NamedBreak, VerifyAsked } from './verify.js';
