import { EventStoreUnavailable, positionAt } from '@redress/event-store';
import type { Position } from '@redress/event-store';
import { BACKWARDS, END, EVENT_TYPE, KurrentDBClient, NO_STREAM, START, binaryEvent } from '@kurrent/kurrentdb-client';
import type { AllStreamRecordedEvent, EventData, RecordedEvent } from '@kurrent/kurrentdb-client';
import type { KurrentDbAddress } from './address.js';
import { AtMost } from './at-most.js';
import { Names } from './names.js';
import { beforeFirst, type Append, type Found, type Proposed, type ReadAllAsked, type Streams } from './streams.js';
import { late, told, typeOf } from './trouble.js';
import { within } from './within.js';

/** Milliseconds for what somebody waits for, from when it is asked. */
const promptly = 14_000;
/** Milliseconds for a page of the whole log: the server may have to pass by millions of events before the first that is wanted. */
const patiently = 60_000;
/** Appends on their way at once: more do not go faster, they only wait in the server instead of here, where the time does not count. */
const mostAppends = 32;

/** Whoever reads from before this place of the whole log reads what others wrote before our first event. */
export interface ConnectedStreams extends Streams {
  beginAt(origin: Position | undefined): void;
  disconnect(): Promise<void>;
}

/** Throws `EventStoreUnavailable` when the address cannot be one. Connects when something is asked. */
export function clientOf(address: KurrentDbAddress): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(address.connection);
  } catch (error) {
    // The client's own words quote the address.
    throw new EventStoreUnavailable('EVENT_STORE_URL names a certificate that is not there, or a setting that the client does not take: correct it.', { cause: error });
  }
}

/** Several may stand on one client. */
export class KurrentDbStreams implements ConnectedStreams {
  readonly #names: Names;
  readonly #appends = new AtMost(mostAppends);
  #origin: Position | undefined;

  constructor(private readonly client: KurrentDBClient, private readonly address: KurrentDbAddress) {
    this.#names = new Names(address.namespace);
  }

  beginAt(origin: Position | undefined): void {
    this.#origin = origin;
  }

  async append({ streamId, after, events }: Append): Promise<Position | undefined> {
    const options = { streamState: stateOf(after), deadline: promptly, ...this.#unbatched() };
    const append = () => this.client.appendToStream(this.#names.outside(streamId), events.map((event) => this.#toWrite(event)), options);
    try {
      const { position } = await this.#appends.run(() => within(promptly, append(), late));
      if (position === undefined) throw late();
      return positionAt(position.commit);
    } catch (error) {
      if (typeOf(error) === 'wrong-expected-version') return undefined;
      throw told(error);
    }
  }

  async appendTogether(appends: readonly Append[]): Promise<'APPENDED' | 'MOVED_ON' | 'NOT_OFFERED'> {
    const requests = appends.map(({ streamId, after, events }) => ({
      streamName: this.#names.outside(streamId), expectedState: stateOf(after), events: events.map((event) => this.#toWrite(event)),
    }));
    try {
      await this.#appends.run(() => within(promptly, this.client.multiStreamAppend(requests), late));
      return 'APPENDED';
    } catch (error) {
      if (typeOf(error) === 'unsupported') return 'NOT_OFFERED';
      if (typeOf(error) === 'wrong-expected-version') return 'MOVED_ON';
      throw told(error);
    }
  }

  async last(streamId: string): Promise<Found | undefined> {
    const [last] = await this.#page(streamId, { fromRevision: END, direction: BACKWARDS, maxCount: 1 });
    return last;
  }

  read(streamId: string, from: number, count: number): Promise<Found[]> {
    return this.#page(streamId, { fromRevision: BigInt(from), maxCount: count });
  }

  async readAll({ after, count, wanted }: ReadAllAsked): Promise<Found[]> {
    if (count <= 0 || wanted.length === 0) return [];
    const from = after ?? this.#origin;
    // The server begins with the event at the position itself, which may or may not be wanted.
    const found = await this.#allPage({
      maxCount: count + 1, fromPosition: from === undefined ? START : { commit: BigInt(from), prepare: BigInt(from) },
      filter: { filterOn: EVENT_TYPE, regex: this.#names.filter(wanted), checkpointInterval: 1 },
    }, patiently);
    return found.filter(({ position }) => position !== after).slice(0, count);
  }

  async lastOfAll(): Promise<Found | undefined> {
    const filter = { filterOn: EVENT_TYPE, regex: this.#names.filter('EVENTS'), checkpointInterval: 1 } as const;
    const [last] = await this.#allPage({ maxCount: 1, fromPosition: END, direction: BACKWARDS, filter }, promptly);
    return last;
  }

  async watch(tell: (event: Found) => void, signal: AbortSignal): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const watching = this.client.subscribeToAll({ fromPosition: END, filter: { filterOn: EVENT_TYPE, regex: this.#names.watched, checkpointInterval: 1000 } });
    const stop = (): void => {
      void watching.unsubscribe().catch(() => undefined);
      resolve(undefined);
    };
    watching.on('data', ({ event }) => event && tell(this.#found(event))).on('error', stop).on('end', stop).on('close', stop);
    signal.addEventListener('abort', stop, { once: true });
    await promise;
    signal.removeEventListener('abort', stop);
  }

  async disconnect(): Promise<void> {
    await within(promptly, this.client.dispose(), late).catch(() => undefined);
  }

  async #page(streamId: string, asked: NonNullable<Parameters<KurrentDBClient['readStream']>[1]>): Promise<Found[]> {
    try {
      const reading = Array.fromAsync(this.client.readStream(this.#names.outside(streamId), asked));
      return (await within(promptly, reading, late)).flatMap(({ event }) => (event === undefined ? [] : [this.#found(event)]));
    } catch (error) {
      if (typeOf(error) === 'stream-not-found') return [];
      throw told(error);
    }
  }

  async #allPage(asked: NonNullable<Parameters<KurrentDBClient['readAll']>[0]>, limit: number): Promise<Found[]> {
    try {
      const found = await within(limit, Array.fromAsync(this.client.readAll(asked)), late);
      return found.flatMap(({ event }) => (event === undefined ? [] : [this.#found(event)]));
    } catch (error) {
      throw told(error);
    }
  }

  #found({ id, type, streamId, revision, position, data, metadata }: RecordedEvent | AllStreamRecordedEvent): Found {
    const bytes = data instanceof Uint8Array ? data : Buffer.from(JSON.stringify(data));
    return {
      id, data: bytes, metadata, type: this.#names.inside(type), streamId: this.#names.inside(streamId), place: Number(revision),
      position: positionAt(position?.commit ?? 0n),
    };
  }

  #toWrite({ id, type, data, metadata }: Proposed): EventData {
    return binaryEvent({ id, type: this.#names.outside(type), data, metadata: { ...metadata } });
  }

  /**
   * With the credentials of the call itself the client sends each append in a call of its own, with a deadline that the server knows too.
   * Without them it puts all appends into one call without end, and when that breaks under load, nobody catches the error.
   */
  #unbatched(): { readonly credentials?: { readonly username: string; readonly password: string } } {
    const { credentials, isTls } = this.address;
    if (credentials !== undefined) return { credentials };
    return isTls ? {} : { credentials: { username: '', password: '' } };
  }
}

function stateOf(after: number): typeof NO_STREAM | bigint {
  return after === beforeFirst ? NO_STREAM : BigInt(after);
}
