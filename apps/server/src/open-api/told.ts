import { Reflector } from '@nestjs/core';
import type { Parameters } from '../parameters/parameter.js';

/** What the API description says of one route, beside what its controller says already. */
export interface Told {
  readonly summary: string;
  readonly description?: string;
  /** The name of the schema of its answer. */
  readonly answer: string;
  readonly status?: 200 | 201;
  readonly asks?: Parameters;
  /** The command it takes. */
  readonly command?: string;
  /** The kinds of history whose commands it takes, each with an address of its own. */
  readonly commandsOn?: readonly string[];
  /** Statuses of its problems besides 401 and 500, which any may have. */
  readonly problems?: readonly number[];
  /** Anybody may ask: nobody is named. */
  readonly open?: true;
}

/** Tells of a route, at the route. */
export const Tell = Reflector.createDecorator<Told>();
