import type { RecordedEvent } from '@redress/event-store';
import { personalFields, UnknownMachineVersion, UnknownSchemaVersion, type DomainEvent, type MachineState } from '@redress/procedures';
import { asCorrected, correctionsIn, type Corrections } from './corrections/corrections-in.js';
import type { HistoryKind } from './history-kind.js';
import { domainEventOf } from './stored-event.js';

/**
 * A history cannot be read past one of its events, whatever the fold stumbled over: what is kept is not what was written, or a newer
 * program wrote it. What the event says is not repeated.
 */
export class HistoryUnreadable extends Error {
  override readonly name = 'HistoryUnreadable';
  readonly code: 'ERR_HISTORY_DAMAGED' | 'ERR_HISTORY_NEWER';
  /** The revision of the event. */
  readonly revision: number;

  constructor({ revision, type }: Pick<RecordedEvent, 'revision' | 'type'>, cause: unknown) {
    const isNewer = cause instanceof UnknownSchemaVersion || cause instanceof UnknownMachineVersion || !isKnownType(type);
    super(isNewer ? newer(revision) : damaged(revision), { cause });
    this.code = isNewer ? 'ERR_HISTORY_NEWER' : 'ERR_HISTORY_DAMAGED';
    this.revision = revision;
  }
}

/**
 * The state after more recorded events, as they were corrected among them, and each as it is to be taken. A correction concerns what
 * came before it as well: whoever meets one folds from the beginning. Throws HistoryUnreadable.
 */
export function folded<State extends MachineState>(
  kind: Pick<HistoryKind<State>, 'evolve'>, from: State, recorded: readonly RecordedEvent[], taken?: (event: DomainEvent) => DomainEvent,
): State {
  const corrections = correctionsIn(recorded);
  return recorded.reduce((state, event) => evolved(kind, state, event, corrections, taken), from);
}

/** The state after one more recorded event, as it was corrected: the one place where records are folded. Throws HistoryUnreadable. */
export function evolved<State extends MachineState>(
  kind: Pick<HistoryKind<State>, 'evolve'>, state: State, recorded: RecordedEvent, corrections: Corrections, taken: (event: DomainEvent) => DomainEvent = (event) => event,
): State {
  try {
    const event = asCorrected(domainEventOf(recorded), recorded.eventId, corrections);
    return event ? kind.evolve(state, taken(event)) : state;
  } catch (error) {
    throw new HistoryUnreadable(recorded, error);
  }
}

/** Every type that this program knows has its fields declared. */
function isKnownType(type: string): boolean {
  return Object.hasOwn(personalFields, type);
}

function damaged(revision: number): string {
  return `This history is damaged: event ${revision} of it does not follow from those before, or is not what was written. ${before(revision)}Nothing was changed. `
    + 'Have whoever runs this service check it with redress verify, and compare it with a backup.';
}

function newer(revision: number): string {
  return `A newer version of this program wrote event ${revision} of this history, and this one does not guess at it. ${before(revision)}Nothing was changed. Read it with the newer version.`;
}

function before(revision: number): string {
  return revision > 1 ? `Up to event ${revision - 1} it can be read as it stood. ` : '';
}
