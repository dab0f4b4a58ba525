import { positionAt } from '@redress/event-store';
import type { ConnectedStreams } from '../src/connected-streams.js';
import { Names } from '../src/names.js';
import type { Append, Found } from '../src/streams.js';
import { Log, type Asked, type Kept } from './stand-in/log.js';

/** What the adapter asks, answered by the stand-in's log without a line between: fast enough for thousands of histories. */
export function streamsInMemory({ together }: { readonly together: boolean }): ConnectedStreams {
  const log = new Log();
  const names = new Names('memory');
  const asked = ({ streamId, after, events }: Append): Asked => ({
    stream: streamId, expected: after,
    events: events.map(({ id, type, data, metadata }) => ({ id, type: names.outside(type), data, contentType: '', metadata: Buffer.from(JSON.stringify(metadata)) })),
  });
  const isWanted = (filter: string) => ({ type }: Kept): boolean => new RegExp(filter).test(type);
  const found = ({ id, stream, number, position, type, data, metadata }: Kept): Found => ({
    id, streamId: stream, place: number, position: positionAt(position), type: names.inside(type), data, metadata: JSON.parse(Buffer.from(metadata).toString()),
  });
  const optional = (kept: Kept | undefined): Found | undefined => kept && found(kept);
  return {
    append: async (append) => {
      const outcome = log.append([asked(append)]);
      return 'actual' in outcome ? undefined : optional(outcome.at(-1))?.position;
    },
    appendTogether: async (appends) => {
      if (!together) return 'NOT_OFFERED';
      return 'actual' in log.append(appends.map(asked)) ? 'MOVED_ON' : 'APPENDED';
    },
    last: async (streamId) => optional(log.stream(streamId).at(-1)),
    read: async (streamId, from, count) => log.stream(streamId).slice(from, from + count).map(found),
    readAll: async ({ after, count, wanted }) =>
      log.all.filter(({ position }) => after === undefined || position > BigInt(after)).filter(isWanted(names.filter(wanted))).slice(0, count).map(found),
    lastOfAll: async () => optional(log.all.findLast(isWanted(names.filter('EVENTS')))),
    watch: async () => undefined,
    beginAt: () => undefined,
    disconnect: async () => undefined,
  };
}
