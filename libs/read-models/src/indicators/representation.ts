import type { DomainEvent, Kind, Procedure, Receipt } from '@redress/procedures';

/** What the yearly statistics ask of one representation (domain 4.5). */
export interface Representation {
  readonly streamId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly procedure: Procedure | null;
  readonly receivedOn: string;
  /** Number of its first event in the whole history. */
  readonly firstEvent: number;
  /** Accepted, or responded to, which says the same of a complaint. */
  readonly accepted: boolean;
  readonly rejected: boolean;
  readonly logged: boolean;
}

/** The representation after one more of its events. */
export function withEvent(before: Representation, event: DomainEvent): Representation {
  switch (event.type) {
    case 'ProcedureSelected':
      return { ...before, procedure: event.payload.procedure };
    case 'RepresentationAccepted':
    case 'Stage1ResponseIssued':
    case 'ResponseIssued':
      return { ...before, accepted: true };
    case 'RepresentationRejected':
      return { ...before, rejected: true };
    case 'ComplimentLogged':
      return { ...before, logged: true };
    default:
      return before;
  }
}

export function received(of: Pick<Representation, 'streamId' | 'caseId' | 'firstEvent' | 'kind'>, { reference, receivedOn }: Receipt): Representation {
  return { ...of, reference, receivedOn, procedure: null, accepted: false, rejected: false, logged: false };
}

/** Complaints accepted or responded to, comments received, compliments logged; nothing rejected, nothing without a procedure. */
export function isCounted({ kind, procedure, accepted, rejected, logged }: Representation): boolean {
  if (rejected || procedure === null) return false;
  return { COMPLAINT: accepted, COMMENT: true, COMPLIMENT: logged }[kind];
}
