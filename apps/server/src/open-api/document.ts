import type { Type } from '@nestjs/common';
import { commandDefinitions, commandNamed, type CommandDefinition } from '@redress/casework';
import { answerSchemas } from './answer-schemas.js';
import { operationOf, type Operation } from './operation.js';
import { routesTold, type RouteTold } from './routes-told.js';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<'get' | 'post', Operation>>>>>;
  readonly components: { readonly schemas: typeof answerSchemas };
}

/** The description of the API, made from its controllers and from the classes of its commands. */
export function openApiDocument(controllers: readonly Type<object>[]): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: 'Redress', version: '0.1.0', description: "An English council's complaints procedures: record what happened, read what is due, report the indicators. Errors are problems as RFC 9457 has them." },
    paths: byPath(routesTold(controllers).flatMap(operations)),
    components: { schemas: answerSchemas },
  };
}

/** One address may be read and written to, by controllers that do not know each other. */
function byPath(operations: readonly (readonly [string, Partial<Record<'get' | 'post', Operation>>])[]): OpenApiDocument['paths'] {
  return Object.fromEntries([...Map.groupBy(operations, ([path]) => path)].map(([path, of]) => [path, Object.assign({}, ...of.map(([, operation]) => operation)) as OpenApiDocument['paths'][string]]));
}

function operations(route: RouteTold): readonly (readonly [string, Partial<Record<'get' | 'post', Operation>>])[] {
  const { method, path, told: { command, commandsOn } } = route;
  if (command !== undefined) return [[path, { [method]: operationOf(route, named(command)) }]];
  if (commandsOn === undefined) return [[path, { [method]: operationOf(route) }]];
  return commandDefinitions
    .filter(({ kind, commandClass }) => commandsOn.includes(kind) && (commandClass.opens === undefined || commandClass.concerns !== undefined))
    .map((definition) => {
      const own = path.replace('{name}', definition.name);
      return [own, { [method]: operationOf({ ...route, path: own }, definition) }] as const;
    });
}

function named(name: string): CommandDefinition {
  const found = commandNamed(name);
  if (!found) throw new Error(`There is no command ${name}.`);
  return found;
}
