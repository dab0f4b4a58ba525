import { parkedAmong, park } from './parked.js';
import type { NumberedEvent, Projection, Transaction } from './projection.js';
import { willNotApply, type WillNotApply } from './will-not-apply.js';

/**
 * Applies a batch; when that fails, stream by stream; and of a stream that fails, event by event up to the one that will not apply,
 * which parks the stream. So the rows of a parked case are those of its good events, wherever batches happened to end.
 */
export async function applyOrPark(projection: Projection, batch: readonly NumberedEvent[], tx: Transaction): Promise<void> {
  const handled = batch.filter(({ event }) => projection.handles === 'ALL' || projection.handles.some((type) => type === event.type));
  if (handled.length === 0) return;
  const parked = await parkedAmong(handled, tx);
  const wanted = handled.filter(({ event }) => !parked.has(event.streamId));
  if (wanted.length === 0 || !(await attempt(projection, wanted, tx))) return;
  for (const stream of Map.groupBy(wanted, ({ event }) => event.streamId).values()) {
    if (await attempt(projection, stream, tx)) await applyUntilRefused(projection, stream, tx);
  }
}

async function applyUntilRefused(projection: Projection, stream: readonly NumberedEvent[], tx: Transaction): Promise<void> {
  for (const [index, numbered] of stream.entries()) {
    const reason = await attempt(projection, [numbered], tx);
    if (reason) return park(numbered.event, reason, stream.length - index, tx);
  }
}

/** Why the events will not apply, and then nothing of them is written; undefined when they are applied. */
async function attempt(projection: Projection, events: readonly NumberedEvent[], tx: Transaction): Promise<WillNotApply | undefined> {
  await tx.query('SAVEPOINT attempt');
  try {
    await projection.apply(events, tx);
    await tx.query('RELEASE SAVEPOINT attempt');
    return undefined;
  } catch (error) {
    const reason = willNotApply(error);
    if (!reason) throw error;
    await tx.query('ROLLBACK TO SAVEPOINT attempt');
    return reason;
  }
}
