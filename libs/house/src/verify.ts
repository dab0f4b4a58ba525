import type { EventStore } from '@redress/event-store';
import { requireReading } from '@redress/histories';
import type { Actor } from '@redress/identity';
import { sentenceOf, verifyStreams, type Break } from '@redress/integrity';
import type { Workflow } from '@redress/procedures';
import { HistoryNames } from './history-names.js';

/** A break with the name of its history and what is wrong, for people. */
export interface NamedBreak extends Break {
  readonly history: string;
  readonly says: string;
}

export interface HouseVerified {
  /** No history has a break. */
  readonly whole: boolean;
  readonly histories: number;
  readonly events: number;
  readonly broken: number;
  /** The first break of each broken history, of the first so many of them. */
  readonly breaks: readonly NamedBreak[];
}

export interface VerifyAsked {
  /** One history alone, by its reference or its id. */
  readonly referenceOrId?: string | undefined;
  /** Called now and then with the events looked at so far. */
  readonly onProgress?: (events: number) => void;
}

/** Whether every event kept follows from the one before it, for somebody who may ask. Throws Forbidden, NotFound. */
export async function verify(actor: Actor, { store, workflow }: { readonly store: EventStore; readonly workflow: Workflow }, { referenceOrId, onProgress }: VerifyAsked): Promise<HouseVerified> {
  requireReading(actor, 'VERIFICATION');
  const names = new HistoryNames(store, workflow);
  const streamId = referenceOrId === undefined ? undefined : await names.streamOf(referenceOrId);
  const { streams, events, broken, breaks } = await verifyStreams(store, { streamId, ...(onProgress ? { onProgress } : {}) });
  const named: NamedBreak[] = [];
  for (const each of breaks) named.push({ history: await names.nameOf(each.streamId), ...each, says: sentenceOf(each.fault) });
  return { whole: broken === 0, histories: streams, events, broken, breaks: named };
}
