import type { ProposedEvent } from '@redress/procedures';

/** What must hold on another history together with a command's own, in one commit (domain 2.1). */
export interface AlongsideWrite<KindName extends string = string> {
  readonly kind: KindName;
  readonly id: string;
  readonly event: ProposedEvent;
}
