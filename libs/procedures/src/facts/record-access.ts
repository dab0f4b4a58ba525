import type { AccessPayloads } from '../events/access-events.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

/** What the access log of a case has established so far. */
export interface AccessFacts { readonly denied: number; readonly happened: happening.Happened }

export const noAccessFacts: AccessFacts = { denied: 0, happened: {} };

export const accessRecorders: recorder.Recorders<keyof AccessPayloads, AccessFacts> = {
  AccessDenied: ({ denied }) => ({ denied: denied + 1 }),
};

export const recordAccess = recorder.recordWith(accessRecorders);

export const foldOfAccess: readonly unknown[] = [noAccessFacts, accessRecorders, recorder, happening];
