import type { CaseState } from '@redress/procedures';
import { Choice, LongText, ShortText } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

const bases = ['CONSENT', 'AUTHORITY', 'BEST_INTERESTS'] as const;

/** Domain 3.1 row 4 [R09 r.5]. */
export class RecordConsent extends DatedCommand {
  static readonly title = 'Record consent or authority';
  static readonly description = 'A representative acts for another person: on what basis, and where the evidence is.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['RepresentativeConsentRecorded'] as const;

  @Choice('Basis', bases)
  basis!: (typeof bases)[number];

  @ShortText('Where the evidence is kept')
  evidenceReference!: string;

  @LongText('Where the person lacks capacity: the basis', { optional: true })
  capacityBasis?: string;

  propose(_: CaseState, context: CommandContext) {
    const { basis, evidenceReference, capacityBasis } = this;
    return [proposed('RepresentativeConsentRecorded', this.on(context), { basis, evidenceReference, ...given({ capacityBasis }) })];
  }
}
