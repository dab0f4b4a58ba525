import type { RecordedEvent } from '@redress/event-store';
import { councilPolicy, Refused, voidableExpiries, type CaseState } from '@redress/procedures';
import { LongText, OneOfTheCase } from '../../fields/index.js';
import { Command, type CommandContext } from '../case-command.js';
import { proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 2.5 and 2.6: a breach or an agreement by silence is never deleted; a correction may void it. */
export class RequestVoiding extends Command {
  static readonly title = 'Ask to void a breach or an agreement by silence';
  static readonly description = 'What was owed was done in time, and the record shows it too late: say what proves it. What is then recorded with its true day counts.';
  static readonly capability = 'CORRECTION';
  static readonly asks = true;
  static readonly readsRecord = true;
  static readonly roles = officers;
  static readonly proposes = ['CorrectionRequested'] as const;

  static appliesTo({ facts }: CaseState): boolean {
    return voidableExpiries(facts).length > 0;
  }

  @OneOfTheCase('What the calendar recorded', 'EXPIRY')
  deadlineId!: string;

  @LongText('What proves that it was in time', { hint: 'A letter, an e-mail, a page of the file, by its reference.' })
  evidence!: string;

  @LongText('Why it was recorded too late')
  reason!: string;

  propose({ facts }: CaseState, context: CommandContext) {
    const { today, actor, record } = context;
    if (!voidableExpiries(facts).includes(this.deadlineId)) throw nothingToVoid();
    const expiry = record ? this.#expiry(record.events) : { eventId: this.deadlineId, type: '' };
    const asked = { correctedEventId: expiry.eventId, correctedType: expiry.type };
    record?.correct(asked);
    return [proposed('CorrectionRequested', today, { correctionId: context.idOf('correction'), ...asked, reason: this.reason, evidence: this.evidence, requestedBy: actor.userId })];
  }

  #expiry(events: readonly RecordedEvent[]): Pick<RecordedEvent, 'eventId' | 'type'> {
    const recorded = events.findLast(({ type, data }) => (type === 'DeadlineBreached' ? data.deadlineId === this.deadlineId : type === 'InterviewNotesAgreed' && data.agreement === 'DEEMED' && ends(data.clocksEnded, this.deadlineId)));
    if (recorded) return recorded;
    throw nothingToVoid();
  }
}

function nothingToVoid(): Refused {
  return new Refused({
    code: 'ERR_STATE', cite: councilPolicy.corrections, field: 'deadlineId', message: 'No breach and no agreement by silence of that limit is on record, so there is nothing to void. Choose one from the history.',
  });
}

function ends(clocks: unknown, deadlineId: string): boolean {
  return Array.isArray(clocks) && clocks.some((clock: unknown) => typeof clock === 'object' && clock !== null && 'deadlineId' in clock && clock.deadlineId === deadlineId);
}
