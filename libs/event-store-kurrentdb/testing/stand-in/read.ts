import type { ServerWritableStream } from '@grpc/grpc-js';
import { StreamIdentifier, UUID } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import { ReadReq, ReadResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import type { Kept, Log } from './log.js';

/** Streams.Read: a stream or everything, forwards or backwards, or what comes from now on. A reading from a place begins with that place. */
export function read(log: Log, call: ServerWritableStream<ReadReq, ReadResp>): void {
  const options = call.request.getOptions();
  if (options === undefined) { call.end(); return; }
  const matches = filterOf(options);
  if (options.hasSubscription()) {
    call.write(confirmation());
    const leave = log.listen((kept) => matches(kept) && call.write(found(kept)));
    call.on('cancelled', leave).on('close', leave).on('error', leave);
    return;
  }
  const stream = options.getStream();
  const name = Buffer.from(stream?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
  const events = stream === undefined ? log.all : log.stream(name);
  if (stream !== undefined && events.length === 0) call.write(notFound(name));
  const isBackwards = options.getReadDirection() === ReadReq.Options.ReadDirection.BACKWARDS;
  const ordered = isBackwards ? events.toReversed() : events.filter(startOf(options));
  for (const kept of ordered.filter(matches).slice(0, Number(options.getCount()))) call.write(found(kept));
  call.end();
}

function startOf(options: ReadReq.Options): (kept: Kept) => boolean {
  const stream = options.getStream();
  if (stream?.hasRevision() === true) return ({ number }) => number >= Number(stream.getRevision());
  const from = options.getAll()?.getPosition()?.getCommitPosition();
  return ({ position }) => from === undefined || position >= BigInt(from);
}

function filterOf(options: ReadReq.Options): (kept: Kept) => boolean {
  const regex = options.getFilter()?.getEventType()?.getRegex();
  if (regex === undefined || regex === '') return () => true;
  const wanted = new RegExp(regex);
  return ({ type }) => wanted.test(type);
}

function found({ id, stream, number, position, type, contentType, data, metadata }: Kept): ReadResp {
  const uuid = new UUID();
  uuid.setString(id);
  const recorded = new ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(uuid);
  recorded.setStreamIdentifier(identifier(stream));
  recorded.setStreamRevision(String(number));
  recorded.setPreparePosition(String(position));
  recorded.setCommitPosition(String(position));
  recorded.getMetadataMap().set('type', type).set('content-type', contentType).set('created', '16240572001230000');
  recorded.setData(data);
  recorded.setCustomMetadata(metadata);
  const event = new ReadResp.ReadEvent();
  event.setEvent(recorded);
  event.setCommitPosition(String(position));
  const answer = new ReadResp();
  answer.setEvent(event);
  return answer;
}

function identifier(stream: string): StreamIdentifier {
  const named = new StreamIdentifier();
  named.setStreamName(Buffer.from(stream));
  return named;
}

function notFound(stream: string): ReadResp {
  const said = new ReadResp.StreamNotFound();
  said.setStreamIdentifier(identifier(stream));
  const answer = new ReadResp();
  answer.setStreamNotFound(said);
  return answer;
}

function confirmation(): ReadResp {
  const said = new ReadResp.SubscriptionConfirmation();
  said.setSubscriptionId('stand-in');
  const answer = new ReadResp();
  answer.setConfirmation(said);
  return answer;
}
