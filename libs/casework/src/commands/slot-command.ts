import type { LondonDate } from '@redress/calendar';
import type { AlongsideWrite } from '@redress/histories';
import { own, type CaseState } from '@redress/procedures';
import { Identifier, PlannedDay, TimeOfDay } from '../fields/index.js';
import type { CommandContext } from './case-command.js';
import { ReadingCommand } from './dated-command.js';
import { proposed } from './proposed.js';
import { officers } from './who.js';

/** The one room there is. Every booking is on its history as well, so two at once meet there (decision record 0037). */
const readingRoom = { kind: 'READING_ROOM', id: 'county-hall' } as const;

/** A slot in the reading room, with somebody of the unit on the rota to be there (domain 3.11 F2, F4). */
export abstract class SlotCommand extends ReadingCommand {
  static readonly capability = 'FILE_READING';
  static readonly roles = officers;

  @PlannedDay('The files are read on')
  readOn!: LondonDate;

  @TimeOfDay('From')
  from!: string;

  @TimeOfDay('Until')
  until!: string;

  @Identifier('The officer on the rota who will be there')
  rotaOfficerId!: string;

  protected booking() {
    const { readingId, readOn, from, until, rotaOfficerId } = this;
    return { readingId, on: readOn, from, until, rotaOfficerId };
  }

  override alongside(caseId: string, context: CommandContext): readonly AlongsideWrite<'READING_ROOM'>[] {
    const { readingId, readOn, from, until } = this;
    return [{ ...readingRoom, event: proposed('ReadingSlotTaken', this.on(context), { forReadingId: readingId, caseId, on: readOn, from, until }) }];
  }
}

/** Gives back the slot of a reading that has one. */
export function slotFreed(readingId: string, effectiveDate: LondonDate, { facts }: CaseState): readonly AlongsideWrite<'READING_ROOM'>[] {
  if (own(facts.readings, readingId)?.bookedFor === undefined) return [];
  return [{ ...readingRoom, event: proposed('ReadingSlotFreed', effectiveDate, { forReadingId: readingId }) }];
}
