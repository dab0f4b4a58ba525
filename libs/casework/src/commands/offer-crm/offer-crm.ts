import { directorates, type CaseState, type Directorate } from '@redress/procedures';
import { Choice, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.12 M1. */
export class OfferCrm extends DatedCommand {
  static readonly title = 'Offer a Conflict Resolution Meeting';
  static readonly description = 'A facilitated meeting to resolve the complaint without a formal investigation. It stops no clock, and the right to Stage 2 is kept.';
  static readonly capability = 'CONFLICT_RESOLUTION_MEETING';
  static readonly roles = officers;
  static readonly proposes = ['CrmOffered'] as const;

  @Choice('Directorate of the service', directorates)
  directorate!: Directorate;

  @YesNo('The complainant is told that the right to Stage 2 is kept')
  rightToStage2Stated!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { directorate, rightToStage2Stated } = this;
    return [proposed('CrmOffered', this.on(context), { meetingId: context.idOf('meeting'), directorate, rightToStage2Stated })];
  }
}
