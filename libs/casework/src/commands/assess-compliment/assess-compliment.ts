import { Refused, complimentCriteria, type CaseState } from '@redress/procedures';
import { LongText, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.7 row 2 [seed 13]. */
export class AssessCompliment extends DatedCommand {
  static readonly title = 'Assess the compliment';
  static readonly description = 'The four tests: one that fails any stays with the Directorate and is not counted.';
  static readonly capability = 'COMMENTS_AND_COMPLIMENTS';
  static readonly roles = officers;
  static readonly proposes = ['ComplimentLogged', 'ComplimentNotLogged'] as const;

  @YesNo('It is more than a thank-you')
  moreThanThanks!: boolean;

  @YesNo('It names exceptional service')
  exceptionalService!: boolean;

  @YesNo('It comes from outside the council')
  externalSource!: boolean;

  @YesNo('The giver is independent of the authority')
  independentOfAuthority!: boolean;

  @LongText('What was exceptional', { optional: true })
  whatWasExceptional?: string;

  propose(_: CaseState, context: CommandContext) {
    const failedCriteria = complimentCriteria.filter((criterion) => !this[criterion]);
    if (failedCriteria.length > 0) return [proposed('ComplimentNotLogged', this.on(context), { failedCriteria })];
    if (this.whatWasExceptional === undefined) {
      throw new Refused({
        code: 'ERR_COMPLIMENT_CRITERIA', cite: 'Scrutiny Panel report 20 July 2021, para 13', field: 'whatWasExceptional',
        message: 'Say what was exceptional about the service, or that it was not.',
      });
    }
    return [proposed('ComplimentLogged', this.on(context), { whatWasExceptional: this.whatWasExceptional })];
  }
}
