import { Metadata, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { Status } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/status_pb.js';
import { StreamRevisionConflictErrorDetails } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/errors_pb.js';
import { AppendResponse, AppendSessionResponse } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import type { AppendRecord, AppendRequest } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_pb.js';
import anyValue from 'google-protobuf/google/protobuf/any_pb.js';
import type { Asked, Given, Kept, Log, WrongExpectation } from './log.js';

/** StreamsService.AppendSession of KurrentDB 25.1: one request a stream, all of them or nothing. Compared with no real server. */
export function appendSession(log: Log, call: ServerReadableStream<AppendRequest, AppendSessionResponse>, answer: sendUnaryData<AppendSessionResponse>): void {
  const asked: Asked[] = [];
  call.on('data', (request: AppendRequest) => {
    asked.push({ stream: request.getStream(), expected: Number(request.getExpectedRevision()), events: request.getRecordsList().map(given) });
  });
  call.on('end', () => {
    const outcome = log.append(asked);
    if ('actual' in outcome) answer({ code: status.FAILED_PRECONDITION, details: 'Append failed due to a stream revision conflict.', metadata: conflict(outcome) });
    else answer(null, success(outcome));
  });
}

function given(record: AppendRecord): Given {
  const properties = Object.fromEntries(record.getPropertiesMap().toArray().map(([name, value]) => [name, textOf(value)]));
  return {
    id: record.getRecordId() ?? '', type: record.getSchema()?.getName() ?? '', contentType: 'application/octet-stream', data: record.getData_asU8(),
    metadata: Buffer.from(JSON.stringify(properties)),
  };
}

/** jspb gives a message in a map as the list of its fields: a text is the third of a value's. */
function textOf(value: unknown): string {
  const fields: readonly unknown[] = Array.isArray(value) ? value : [];
  return String(fields[2]);
}

function success(kept: readonly Kept[]): AppendSessionResponse {
  const answer = new AppendSessionResponse();
  for (const [stream, events] of Map.groupBy(kept, (event) => event.stream)) {
    const output = new AppendResponse();
    output.setStream(stream);
    output.setStreamRevision(String(events.at(-1)?.number));
    answer.addOutput(output);
  }
  answer.setPosition(String(kept.at(-1)?.position));
  return answer;
}

function conflict({ stream, expected, actual }: WrongExpectation): Metadata {
  const details = new StreamRevisionConflictErrorDetails();
  details.setStream(stream);
  details.setExpectedRevision(String(expected));
  details.setActualRevision(String(actual));
  const any = new anyValue.Any();
  any.setTypeUrl('type.googleapis.com/kurrentdb.protocol.v2.streams.errors.StreamRevisionConflictErrorDetails');
  any.setValue(details.serializeBinary());
  const told = new Status();
  told.setDetails(any);
  const metadata = new Metadata();
  metadata.set('grpc-status-details-bin', Buffer.from(told.serializeBinary()));
  return metadata;
}
