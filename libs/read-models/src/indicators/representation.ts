import type { DomainEvent, Kind, Procedure, Receipt } from '@redress/procedures';

/** What the yearly statistics ask of one representation (domain 4.5). */
export interface Representation {
  readonly streamId: string;
  readonly caseId: string;
  readonly reference: string;
  readonly kind: Kind;
  readonly procedure: Procedure | null;
  readonly service: string;
  readonly receivedOn: string;
  /** The day from which a request for Stage 2 counts; null without one. */
  readonly stage2RequestedOn: string | null;
  /** Number of its first event in the whole history. */
  readonly eventNumber: number;
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
    case 'EscalatedToStage2':
      return { ...before, stage2RequestedOn: event.payload.countsFrom };
    case 'RepresentationRejected':
      return { ...before, rejected: true };
    case 'ComplimentLogged':
      return { ...before, logged: true };
    default:
      return before;
  }
}

export function received(of: Pick<Representation, 'streamId' | 'caseId' | 'eventNumber' | 'kind'>, { reference, receivedOn, serviceId }: Receipt): Representation {
  return { ...of, reference, receivedOn, service: serviceId, procedure: null, stage2RequestedOn: null, accepted: false, rejected: false, logged: false };
}

/** Complaints accepted or responded to, comments received, compliments logged; nothing rejected, nothing without a procedure. */
export function isCounted({ kind, procedure, accepted, rejected, logged }: Representation): boolean {
  if (rejected || procedure === null) return false;
  return { COMPLAINT: accepted, COMMENT: true, COMPLIMENT: logged }[kind];
}
