import type { LondonDate } from '@redress/calendar';
import type { RecordedEvent } from '@redress/event-store';
import type { AlongsideWrite, CorrectionAsked, CorrectionMade, KindName, Moment } from '@redress/histories';
import type { Actor, Capability, Role } from '@redress/identity';
import type { CaseState, EventType, MachineState, ProposedEvent, Workflow } from '@redress/procedures';
import { LongText } from '../fields/index.js';

/** What a command may know besides the case: all of it given, so that `propose` stays a pure function. */
export interface CommandContext extends Moment {
  readonly actor: Actor;
  readonly workflow: Pick<Workflow, 'law' | 'deadlines'>;
  /** An id that follows from the command id and the name: the same command repeated makes the same ids. */
  idOf(name: string): string;
  /** The reference a new case will have. */
  readonly newReference: string;
  /** For a command that reads the record: the events of the history, and what would follow from a correction of one. */
  readonly record?: ReadRecord;
  /** The state of the history that the command says it has to know, if it names one. */
  readonly beside?: MachineState;
  /** For a command that concerns a history of another kind, the id of the one that was named, if any. */
  readonly concernedId?: string;
}

/** `correct` throws Refused where something that was possible would not have been. */
export interface ReadRecord { readonly events: readonly RecordedEvent[]; correct(asked: CorrectionAsked): CorrectionMade }

/** What a person asks to be recorded. Its fields are checked before `propose` is called; the machine judges what it proposes. */
export abstract class Command {
  @LongText('Why it is recorded late', { optional: true, hint: 'Needed when the date is more than one working day ago.' })
  backdatingReason?: string;

  /** Another history whose state it has to know, given this one's: it comes to `propose` and `alongside` as `context.beside`. */
  reads?(state: MachineState): { readonly kind: KindName; readonly id: string } | undefined;

  /** The facts to record, in order. Pure. May throw Refused for what the case alone cannot judge. */
  abstract propose(state: MachineState, context: CommandContext): readonly ProposedEvent[];

  /** What must hold on other histories as well; their kinds judge it. `state` is the history's own before the command. */
  alongside?(id: string, context: CommandContext, state: MachineState): readonly AlongsideWrite<KindName>[];
}

/** A command on a case or an Ombudsman referral. */
export abstract class CaseCommand extends Command {
  abstract override propose(state: CaseState, context: CommandContext): readonly ProposedEvent[];
}

/** What a command says of itself; the API, OpenAPI, forms and permissions all read it from here. */
export interface CommandClass {
  new (): Command;
  readonly name: string;
  /** As on a button. */
  readonly title: string;
  readonly description: string;
  /** The row of the permission matrix it falls under, and the roles its own row of domain section 3 names. */
  readonly capability: Capability;
  readonly roles: readonly Role[];
  /** It asks for what somebody else decides: whoever may propose under its capability may give it. */
  readonly asks?: true;
  /** Roles that decide it without a sight of the case: an administrator has no case content (6.1, "technical"). */
  readonly unseenBy?: readonly Role[];
  /** It is about what is recorded, and not only about where that led. */
  readonly readsRecord?: true;
  /** The event types it may propose. */
  readonly proposes: readonly EventType[];
  /** The code of a refusal for want of fields, where section 9 has one of its own. */
  readonly incomplete?: { readonly code: string; readonly cite: string };
  /** It begins a history of this kind instead of continuing one. */
  readonly opens?: KindName;
  /** The kind of history that what it opens may concern; the one that is named must exist. */
  readonly concerns?: KindName;
  /** Left out of what may be done while there is nothing that it could be about; unless told, it never is. */
  appliesTo?(state: MachineState): boolean;
  /** What a person would most likely enter now: pages fill it in, and `allowedNext` tries it to find out whether it would be refused. */
  likely?(state: MachineState, today: LondonDate): object;
}
