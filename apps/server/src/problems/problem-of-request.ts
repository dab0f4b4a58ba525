import { HttpException } from '@nestjs/common';
import { own } from '@redress/procedures';
import { problem, type Problem } from './problem.js';

/** What is answered where a program sent anything but JSON. */
export const notJson = problem(415, 'ERR_CONTENT_TYPE', 'The body is not of a type that is understood here: send JSON with Content-Type: application/json.');

/** What Fastify refuses before anything of ours has seen the request, by Fastify's own codes. */
const refusedByFastify: Readonly<Record<string, Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: problem(413, 'ERR_TOO_LARGE', 'The body is larger than one request may be (1 MB): shorten the texts.'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: notJson,
  FST_ERR_CTP_EMPTY_TYPE: problem(415, 'ERR_CONTENT_TYPE', 'The body has no type: send JSON with Content-Type: application/json.'),
  FST_ERR_CTP_EMPTY_JSON_BODY: problem(400, 'ERR_JSON', 'The body is empty: send a JSON object, {} if there is nothing to say.'),
  FST_ERR_CTP_INVALID_JSON_BODY: problem(400, 'ERR_JSON', 'The body is not JSON: check it with a JSON validator.'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: problem(400, 'ERR_CONTENT_LENGTH', 'The body is not as long as its Content-Length says.'),
};

/** What Fastify or Nest, which wraps what Fastify refuses, lays at the door of whoever asked; undefined for everything else. */
export function problemOfRequest(error: unknown): Problem | undefined {
  if (!(error instanceof Error)) return undefined;
  const known = 'code' in error && typeof error.code === 'string' ? own(refusedByFastify, error.code) : undefined;
  return known ?? (error instanceof HttpException ? problemOfRequest(error.cause) : undefined) ?? asRefused(statusOf(error));
}

function statusOf(error: Error): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // The JSON parser's own errors carry a status and no code.
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function asRefused(status = 500): Problem | undefined {
  if (status === 404) return notFound;
  return status >= 400 && status < 500 ? problem(status, unreadable.code, unreadable.detail) : undefined;
}

/** What is answered when the address itself cannot be read, before there is a route. */
export const unreadable = problem(400, 'ERR_UNREADABLE', 'The address or the body cannot be read: check that the address is well-formed and the body is JSON.');
const notFound = problem(404, 'ERR_NOT_FOUND', 'There is nothing at this address. Check it, or look at /api/openapi.json for what there is.');
