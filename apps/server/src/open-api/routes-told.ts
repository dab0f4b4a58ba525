import { RequestMethod, type Type } from '@nestjs/common';
import { Tell, type Told } from './told.js';

export interface RouteTold {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: `/api/cases/{id}`. */
  readonly path: string;
  readonly told: Told;
}

const methods: Readonly<Record<number, RouteTold['method']>> = { [RequestMethod.GET]: 'get', [RequestMethod.POST]: 'post' };

/** The routes of controllers, read off the same decorators that Nest reads. Throws for one that nothing is told of. */
export function routesTold(controllers: readonly Type<object>[]): readonly RouteTold[] {
  return controllers.flatMap((controller) => {
    const prefix = metadata(controller, 'path');
    return handlersOf(controller).map(([name, handler]) => {
      const method = methods[Number(metadata(handler, 'method'))];
      const told = Reflect.getMetadata(Tell.KEY, handler) as Told | undefined;
      if (!told || !method) throw new Error(`${controller.name}.${name} is not told of in the API description.`);
      return { method, told, path: inBraces([prefix, metadata(handler, 'path')]) };
    });
  });
}

function handlersOf({ prototype }: { readonly prototype: object }): readonly (readonly [string, object])[] {
  return Object.getOwnPropertyNames(prototype).flatMap((name): [string, object][] => {
    const member: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return typeof member === 'function' && Reflect.hasMetadata('method', member) ? [[name, member]] : [];
  });
}

function inBraces(parts: readonly string[]): string {
  const path = parts.join('/').split('/').filter(Boolean).map((part) => (part.startsWith(':') ? `{${part.slice(1)}}` : part));
  return `/${path.join('/')}`;
}

function metadata(target: object, key: string): string {
  return String(Reflect.getMetadata(key, target) ?? '');
}
