import { own } from '@redress/procedures';
import { STATUS_CODES } from 'node:http';
import { fieldsOf, type CommandDefinition } from '@redress/casework';
import { demonstrationPeople } from '@redress/identity';
import { daysOfKeys } from '../parameters/idempotency-key.js';
import { positionHeader } from '../parameters/read-your-writes.js';
import { personHeader } from '../people/acting-person.js';
import { exampleOf, objectSchema } from './field-schema.js';
import type { JsonSchema } from '../parameters/json-schema.js';
import type { Parameters } from '../parameters/parameter.js';
import type { RouteTold } from './routes-told.js';
import { ref, text } from './shapes.js';
import type { Told } from './told.js';

export interface OpenApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly OpenApiParameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

/** One operation of the description; of a command, what its class says of itself. */
export function operationOf({ method, path, told }: RouteTold, definition?: CommandDefinition): Operation {
  const description = [definition?.commandClass.description, definition && `Roles: ${definition.commandClass.roles.join(', ')}.`, told.description].filter(Boolean).join(' ');
  return {
    operationId: told.commandsOn && definition ? definition.name : `${method}${path.replaceAll(/[^A-Za-z]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: definition?.commandClass.title ?? told.summary,
    ...(description === '' ? {} : { description }),
    tags: [tagOf(path)],
    parameters: [...pathParameters(path), ...(told.open ? [] : [personParameter]), ...queryParameters(told.asks), ...(definition ? commandHeaders : [])],
    ...(definition ? { requestBody: bodyOf(definition) } : {}),
    responses: responsesOf(told, definition !== undefined),
  };
}

function bodyOf({ commandClass }: CommandDefinition): object {
  const fields = fieldsOf(commandClass);
  return { required: true, content: { 'application/json': { schema: objectSchema(fields), example: exampleOf(fields) } } };
}

function responsesOf({ answer, status = 200, problems = [], open }: Told, isCommand: boolean): Readonly<Record<string, object>> {
  const refused = [...problems, ...(open ? [] : [401]), ...(isCommand ? [400, 403, 409, 412, 413, 415, 422, 503] : []), 500];
  return {
    [status]: {
      description: STATUS_CODES[status] ?? '',
      ...(isCommand ? { headers: commandAnswerHeaders } : {}),
      content: { 'application/json': { schema: ref(answer) } },
    },
    ...Object.fromEntries([...new Set(refused)].toSorted().map((each) => [each, {
      description: STATUS_CODES[each] ?? '', content: { 'application/problem+json': { schema: ref('Problem') } },
    }])),
  };
}

function pathParameters(path: string): readonly OpenApiParameter[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, in: 'path', required: true, description: own(pathParameterSays, name) ?? idIn(path), schema: text() }));
}

function idIn(path: string): string {
  return path.startsWith('/api/pool-members') ? 'The id of a member of the pool.' : 'The id or the reference of a case, or of an Ombudsman referral.';
}

const pathParameterSays: Readonly<Record<string, string>> = {
  indicator: 'The id of an indicator, such as pi-2.',
  period: 'A financial year or one of its quarters, such as 2020-21 or 2020-21-q4.',
};

function queryParameters(asks: Parameters = {}): readonly OpenApiParameter[] {
  const query = Object.entries(asks).map(([name, { description, schema }]): OpenApiParameter => ({ name, in: 'query', required: false, description, schema }));
  return 'after' in asks ? [...query, { name: positionHeader, in: 'header', required: false, description: 'The same as after.', schema: text() }] : query;
}

const personParameter: OpenApiParameter = {
  name: personHeader, in: 'header', required: true, description: 'Who asks, until sign-in is built: one of the demonstration people.',
  schema: { type: 'string', enum: demonstrationPeople.map(({ userId }) => userId) },
};

const commandHeaders: readonly OpenApiParameter[] = [
  {
    name: 'idempotency-key', in: 'header', required: false, schema: { type: 'string', format: 'uuid' },
    description: `A new UUID for each new command: repeated with the same key within ${daysOfKeys} days, it is done once and answered as it was the first time; after that a repeat is refused. Without a key, a repeat is another command.`,
  },
  { name: 'if-match', in: 'header', required: false, schema: { type: 'string', examples: ['"12"'] }, description: 'The ETag of the case as it was seen: refused with 412 when it has gone on since.' },
];

const commandAnswerHeaders = {
  etag: { description: 'The revision, for If-Match.', schema: text() },
  location: { description: 'The case.', schema: text() },
  [positionHeader]: { description: 'The position written, for reads that are to wait for it.', schema: text() },
  'idempotency-replayed': { description: 'true when this command had been done before with the same key.', schema: text() },
};

const beginnings = ['/api/representations', '/api/referrals', '/api/pool-members', '/api/recruitment-campaigns'];

function tagOf(path: string): string {
  return /^\/api\/(?:indicators|figures)/.test(path) ? 'Indicators' : path.includes('/commands/') || beginnings.includes(path) ? 'Commands' : path.startsWith('/api/') ? 'Cases' : 'Running';
}
