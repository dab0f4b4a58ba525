import { Metadata, status } from '@grpc/grpc-js';
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js';
import { Empty } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/shared_pb.js';
import { AppendReq, AppendResp } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_pb.js';
import { mostBytes, type Given, type Kept, type Log, type WrongExpectation } from './log.js';

/** Streams.Append: what to expect first, then event after event. */
export function append(log: Log, call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void {
  let options: AppendReq.Options | undefined;
  const events: Given[] = [];
  call.on('data', (message: AppendReq) => {
    options ??= message.getOptions();
    const proposed = message.getProposedMessage();
    if (proposed !== undefined) events.push(given(proposed));
  });
  call.on('end', () => {
    if (events.reduce((sum, { data, metadata }) => sum + data.length + metadata.length, 0) > mostBytes) {
      answer({ code: status.INVALID_ARGUMENT, details: `Maximum Append Size of ${mostBytes} Exceeded.`, metadata: tooLarge() });
      return;
    }
    const stream = Buffer.from(options?.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString();
    const expected = options?.hasRevision() === true ? Number(options.getRevision()) : -1;
    const outcome = log.append([{ stream, expected, events }]);
    answer(null, 'actual' in outcome ? wrong(outcome) : success(outcome));
  });
}

function given(proposed: AppendReq.ProposedMessage): Given {
  const map = proposed.getMetadataMap();
  return {
    id: proposed.getId()?.getString() ?? '',
    type: map.get('type') ?? '',
    contentType: map.get('content-type') ?? '',
    data: proposed.getData_asU8(),
    metadata: proposed.getCustomMetadata_asU8(),
  };
}

function success(kept: readonly Kept[]): AppendResp {
  const last = kept.at(-1);
  const said = new AppendResp.Success();
  const position = new AppendResp.Position();
  position.setCommitPosition(String(last?.position));
  position.setPreparePosition(String(last?.position));
  said.setCurrentRevision(String(last?.number));
  said.setPosition(position);
  const answer = new AppendResp();
  answer.setSuccess(said);
  return answer;
}

function wrong({ expected, actual }: WrongExpectation): AppendResp {
  const said = new AppendResp.WrongExpectedVersion();
  if (expected < 0) said.setExpectedNoStream(new Empty());
  else said.setExpectedRevision(String(expected));
  if (actual < 0) said.setCurrentNoStream(new Empty());
  else said.setCurrentRevision(String(actual));
  const answer = new AppendResp();
  answer.setWrongExpectedVersion(said);
  return answer;
}

function tooLarge(): Metadata {
  const metadata = new Metadata();
  metadata.set('exception', 'maximum-append-size-exceeded');
  metadata.set('maximum-append-size', String(mostBytes));
  return metadata;
}
