import { asCorrected, correctionsIn, domainEventOf } from '@redress/histories';
import { correctableIn, councilPolicy, newValueOf, own, Refused, type CaseState } from '@redress/procedures';
import { LongText, OneOfTheCase } from '../../fields/index.js';
import { Command, type CommandContext } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 2.6 B6. */
export class RequestCorrection extends Command {
  static readonly title = 'Ask for a correction';
  static readonly description = 'Something on the record is wrong: say which statement, and what it should be. Nothing changes until somebody else has approved it.';
  static readonly capability = 'CORRECTION';
  static readonly asks = true;
  static readonly readsRecord = true;
  static readonly roles = officers;
  static readonly proposes = ['CorrectionRequested'] as const;

  @OneOfTheCase('What is wrong', 'STATEMENT', { hint: 'The number of the event in the history, a dot and the field, such as 7.sentOn.' })
  statement!: string;

  @LongText('What it should be', { hint: 'A date as 2021-06-08, one of the answers that the form offers, yes or no, or the text.' })
  newValue!: string;

  @LongText('Why it is wrong')
  reason!: string;

  @LongText('What shows it', { optional: true, hint: 'A letter, an e-mail, a page of the file, by its reference.' })
  evidence?: string;

  propose(_: CaseState, context: CommandContext) {
    const { today, actor, record } = context;
    const asked = this.#statement(record);
    record?.correct(asked);
    return [proposed('CorrectionRequested', today, { correctionId: context.idOf('correction'), ...asked, reason: this.reason, ...given({ evidence: this.evidence }), requestedBy: actor.userId })];
  }

  /** The statement as it is believed now, with its new value. Whoever only asks whether one may be asked for has no record to hold it against. */
  #statement(record: CommandContext['record']) {
    if (!record) return { correctedEventId: this.statement, correctedType: '', field: this.statement, newValue: this.newValue };
    const [, number = '', field = ''] = /^(\d+)\.(\w+)$/.exec(this.statement) ?? [];
    const recorded = record.events[Number(number) - 1];
    const told = recorded && asCorrected(domainEventOf(recorded), recorded.eventId, correctionsIn(record.events));
    const kind = told && own(correctableIn(told), field);
    if (!told || !kind) throw notCorrectable();
    const read = newValueOf(this.newValue, kind);
    if ('wrong' in read) throw new Refused({ code: 'ERR_VALIDATION', cite: councilPolicy.corrections, field: 'newValue', message: read.wrong });
    if (own<unknown>({ ...told.payload, effectiveDate: told.effectiveDate }, field) === read.value) throw alreadySo();
    return { correctedEventId: recorded.eventId, correctedType: recorded.type, field, newValue: read.value };
  }
}

function notCorrectable(): Refused {
  return new Refused({
    code: 'ERR_VALIDATION', cite: councilPolicy.corrections, field: 'statement',
    message: 'There is no such statement that somebody brought. Choose one from the history: what the law or the calendar made of it is made anew when that is corrected.',
  });
}

function alreadySo(): Refused {
  return new Refused({ code: 'ERR_ALREADY_DONE', cite: councilPolicy.corrections, field: 'newValue', message: 'The record says that already. Look at the history of the case.' });
}
