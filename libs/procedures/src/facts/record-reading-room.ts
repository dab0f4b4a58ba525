import { addDays, type LondonDate } from '@redress/calendar';
import type { ReadingRoomPayloads } from '../events/reading-events.js';
import * as happening from '../order/happened.js';
import * as recorder from './recorder.js';

/** When the room is taken: a day and the London times, HH:MM, from which and until when. */
export interface Slot { readonly on: LondonDate; readonly from: string; readonly until: string }

/** What the history of the reading room has established so far: the slots taken, by reading, without those long past. */
export interface ReadingRoomFacts { readonly taken: Readonly<Record<string, Slot>>; readonly happened: happening.Happened }

export const noReadingRoomFacts: ReadingRoomFacts = { taken: {}, happened: {} };

/** Nobody may record as long after the fact (B2), so no slot before then is asked for again. */
export const keptForDays = 60;

export const readingRoomRecorders: recorder.Recorders<keyof ReadingRoomPayloads, ReadingRoomFacts> = {
  ReadingSlotTaken: ({ taken }, { payload: { forReadingId, on, from, until }, effectiveDate }) =>
    ({ taken: { ...Object.fromEntries(Object.entries(taken).filter(([, slot]) => slot.on >= addDays(effectiveDate, -keptForDays))), [forReadingId]: { on, from, until } } }),
  ReadingSlotFreed: ({ taken }, { payload: { forReadingId } }) => ({ taken: Object.fromEntries(Object.entries(taken).filter(([id]) => id !== forReadingId)) }),
};

export const recordReadingRoom = recorder.recordWith(readingRoomRecorders);

export const foldOfReadingRoom: readonly unknown[] = [noReadingRoomFacts, keptForDays, addDays, readingRoomRecorders, recorder, happening];
