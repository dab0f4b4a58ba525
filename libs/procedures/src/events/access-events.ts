/** The access log of a case, kept apart from the case itself (domain 6.2). Who it was stands in the event's metadata. */
export interface AccessPayloads {
  /** Somebody asked for what they may not: which command or view, and the code of the refusal. */
  AccessDenied: { attempted: string; code: string };
}
