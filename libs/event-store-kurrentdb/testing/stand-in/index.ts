import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { ServerUnaryCall, UntypedServiceImplementation, sendUnaryData, ServiceDefinition } from '@grpc/grpc-js';
import features from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_grpc_pb.js';
import { SupportedMethod, SupportedMethods } from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/serverfeatures_pb.js';
import streams from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v1/streams_grpc_pb.js';
import sessions from '@kurrent/kurrentdb-client/generated/kurrentdb/protocols/v2/streams/streams_grpc_pb.js';
import { append } from './append.js';
import { appendSession } from './append-session.js';
import { Log } from './log.js';
import { read } from './read.js';

/** A server that answers the client as a KurrentDB does, as far as the adapter asks, in this process and in memory. For tests alone. */
export interface StandIn {
  readonly url: string;
  readonly log: Log;
  stop(): Promise<void>;
}

export interface StandInOptions {
  /** As KurrentDB 25.1 does: an append to several streams at once. */
  readonly together: boolean;
}

export async function startStandIn({ together }: StandInOptions): Promise<StandIn> {
  const log = new Log();
  const server = new Server();
  const offer = (service: unknown, calls: Readonly<Record<string, unknown>>): void => {
    server.addService(service as ServiceDefinition, calls as UntypedServiceImplementation);
  };
  offer(streams.StreamsService, { read: read.bind(undefined, log), append: append.bind(undefined, log) });
  if (together) offer(sessions.StreamsServiceService, { appendSession: appendSession.bind(undefined, log) });
  offer(features.ServerFeaturesService, {
    getSupportedMethods: (_: ServerUnaryCall<unknown, SupportedMethods>, answer: sendUnaryData<SupportedMethods>) => answer(null, supported(together)),
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
  return { url: `kurrentdb://127.0.0.1:${port}?tls=false`, log, stop: async () => server.forceShutdown() };
}

function supported(together: boolean): SupportedMethods {
  const all = new SupportedMethods();
  all.setEventStoreServerVersion(together ? '25.1.0' : '24.2.0');
  if (together) {
    const [, serviceName = '', methodName = ''] = sessions.StreamsServiceService.appendSession.path.split('/');
    const method = new SupportedMethod();
    method.setServiceName(serviceName);
    method.setMethodName(methodName);
    all.addMethods(method);
  }
  return all;
}
