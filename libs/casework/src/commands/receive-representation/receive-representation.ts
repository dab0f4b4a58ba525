import { dateInWords, londonDateOf, utcInstant, type LondonDate } from '@redress/calendar';
import { ANONYMOUS, channels, complainantTypes, councilPolicy, kinds, Refused, subjects, type CaseState, type Channel, type ComplainantType, type Kind, type Subject } from '@redress/procedures';
import { Choice, Day, Instant, LongText, ShortText, YesNo } from '../../fields/index.js';
import { CaseCommand, type CommandContext } from '../case-command.js';
import { given, proposed } from '../proposed.js';
import { officers } from '../who.js';

/** Domain 3.1 row 1. */
export class ReceiveRepresentation extends CaseCommand {
  static readonly title = 'Record a new representation';
  static readonly description = 'A complaint, a comment or a compliment has come in, by whatever channel.';
  static readonly capability = 'LOG_AND_ACKNOWLEDGE';
  static readonly roles = officers;
  static readonly proposes = ['ComplaintReceived', 'CommentReceived', 'ComplimentReceived'] as const;
  static readonly opens = 'CASE';

  @Choice('What it is', kinds)
  kind!: Kind;

  @Day('The day it was received')
  receivedOn!: LondonDate;

  @Instant('The moment it was received', { optional: true, hint: 'Where the hour is known: after 17:00 a corporate complaint counts from the next working day.' })
  receivedAt?: string;

  @Choice('How it came', channels)
  channel!: Channel;

  @ShortText('Service')
  serviceId!: string;

  @ShortText('Team')
  teamId!: string;

  @Choice('What it is about', subjects)
  subject!: Subject;

  @Choice('Who it is from', complainantTypes)
  complainantType!: ComplainantType;

  @ShortText('Name of the person', { optional: true, hint: 'Leave it out only for somebody who wishes to stay anonymous.' })
  complainantName?: string;

  @YesNo('The person wishes to stay anonymous', { optional: true })
  anonymous?: boolean;

  @LongText('What was said')
  summary!: string;

  @Day('The day the matter arose or became known', { optional: true })
  groundsAroseOn?: LondonDate;

  propose(_: CaseState, { newReference, now }: CommandContext) {
    const receivedAt = this.receivedAt === undefined ? undefined : utcInstant(this.receivedAt);
    if (receivedAt !== undefined && (receivedAt > now || londonDateOf(receivedAt) !== this.receivedOn)) {
      throw refusal('ERR_VALIDATION', 'receivedAt', 'The moment must lie on the day of receipt, in London, and not ahead.');
    }
    if (this.complainantName === undefined && this.anonymous !== true) {
      throw refusal('ERR_VALIDATION', 'complainantName', 'Name the person, or say that they wish to stay anonymous.');
    }
    if (this.groundsAroseOn !== undefined && this.groundsAroseOn > this.receivedOn) {
      throw refusal('ERR_ORDER', 'groundsAroseOn', `The matter cannot have arisen on ${dateInWords(this.groundsAroseOn)}, after it was received on ${dateInWords(this.receivedOn)}.`);
    }
    const { receivedOn, channel, subject, complainantType, summary, groundsAroseOn } = this;
    return [proposed(receipts[this.kind], receivedOn, {
      reference: newReference, receivedOn, channel, serviceId: this.serviceId.trim(), teamId: this.teamId.trim(), subject, complainantType, summary,
      complainantName: this.complainantName ?? ANONYMOUS,
      ...given({ receivedAt, groundsAroseOn }),
    })];
  }
}

const receipts = { COMPLAINT: 'ComplaintReceived', COMMENT: 'CommentReceived', COMPLIMENT: 'ComplimentReceived' } as const;

function refusal(code: string, field: string, message: string): Refused {
  return new Refused({ code, cite: councilPolicy.intake, field, message });
}
