import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { House } from '@redress/house';
import { LogController, type FastifyReply } from 'fastify';
import { buildImages, buildScript, buildStyleSheet } from '../assets/built-assets.js';
import type { Brand } from '../boot/environment.js';
import type { Log } from '../boot/log.js';
import { PageFace } from '../pages/page-face.js';
import { AppModule } from './app.module.js';
import { unreadable } from '../problems/problem-of-request.js';
import { sendProblem } from '../problems/send-problem.js';
import { connectionFailed } from './connection-failed.js';
import { NestLog } from './nest-log.js';
import type { RequestLimits } from './request-limits.js';
import { setUpAssets } from './set-up-assets.js';
import { setUpBodyShape } from './set-up-body-shape.js';
import { setUpCompression } from './set-up-compression.js';
import { setUpOwnHosts } from './set-up-own-hosts.js';
import { setUpRequestLog } from './set-up-request-log.js';
import { setUpSameOrigin } from './set-up-same-origin.js';
import { setUpSecurityHeaders } from './set-up-security-headers.js';
import { setUpViews } from './set-up-views.js';

export interface AppOptions {
  readonly house: House;
  readonly log: Log;
  readonly brand: Brand;
  /** The names it answers to. */
  readonly hosts: ReadonlySet<string>;
  readonly limits: RequestLimits;
}

/** The largest body of a request, in bytes: what one commit to the store may hold. */
const bodyLimit = 1_000_000;

export async function createApp({ house, log, brand, hosts, limits }: AppOptions): Promise<NestFastifyApplication> {
  const styleSheet = buildStyleSheet(brand);
  const script = buildScript();
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit,
    requestTimeout: limits.whole,
    handlerTimeout: limits.answer,
    keepAliveTimeout: limits.rest,
    http: { headersTimeout: limits.head, connectionsCheckingInterval: limits.look },
    clientErrorHandler: connectionFailed,
    genReqId: () => randomUUID(),
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => sendProblem(reply, unreadable),
  });
  const module = AppModule.on(house, new PageFace(brand, styleSheet, script), log);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { logger: new NestLog(log), abortOnError: false });
  const server = adapter.getInstance();
  setUpRequestLog(server);
  setUpSecurityHeaders(server);
  setUpOwnHosts(server, hosts);
  setUpSameOrigin(server);
  setUpBodyShape(server);
  await setUpCompression(app);
  setUpViews(app);
  setUpAssets(server, [styleSheet, script, ...buildImages()]);
  return app;
}
