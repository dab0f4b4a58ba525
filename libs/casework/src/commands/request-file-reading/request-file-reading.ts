import type { CaseState } from '@redress/procedures';
import { Identifier, ShortTexts, YesNo } from '../../fields/index.js';
import type { CommandContext } from '../case-command.js';
import { DatedCommand } from '../dated-command.js';
import { proposed } from '../proposed.js';
import { readers } from '../who.js';

/** Domain 3.11 F1. */
export class RequestFileReading extends DatedCommand {
  static readonly title = 'Ask to read case files';
  static readonly description = 'The Investigating Officer or the Independent Person needs to read files, under supervision at County Hall.';
  static readonly capability = 'FILE_READING';
  static readonly asks = true;
  static readonly roles = readers;
  static readonly proposes = ['FileReadingRequested'] as const;

  @Identifier('Who will read', { hint: 'The id in the pool, such as IO-7.' })
  readerId!: string;

  @ShortTexts('References of the files', { hint: 'As Liquid Logic has them. Nothing of what is in them.' })
  caseFileRefs!: readonly string[];

  @YesNo('The reader has signed the confidentiality agreement')
  confidentialityAgreed!: boolean;

  propose(_: CaseState, context: CommandContext) {
    const { readerId, caseFileRefs, confidentialityAgreed } = this;
    return [proposed('FileReadingRequested', this.on(context), { readingId: context.idOf('reading'), readerId, caseFileRefs, confidentialityAgreed })];
  }

  static likely({ facts: { stage2 } }: CaseState) {
    return { readerId: stage2.investigator ?? stage2.independentPerson ?? 'nobody-assigned' };
  }
}
