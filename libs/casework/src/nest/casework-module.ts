import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { createCasework, type Casework, type CaseworkPorts } from '../casework.js';
import { commandHandlers } from './command-messages.js';
import type { TellCommand } from './traced.js';
import { poolQueryHandlers } from './pool-queries.js';
import { queryHandlers } from './queries.js';

/** The injection token of the plain core. */
export const CASEWORK = Symbol('Casework');

/**
 * The core on the command bus and the query bus of Nest, the one door of commands and queries: what every command has in common
 * beside being carried out is on the way there. No event bus and no sagas, for they lose work.
 */
@Module({})
export class CaseworkModule {
  /** Over ports, or over a core that exists already and is then shared; `tell` hears of every command. */
  static forRoot(given: CaseworkPorts | Casework, tell: TellCommand): DynamicModule {
    const casework = 'execute' in given ? given : createCasework(given);
    const handlers = [...commandHandlers(casework, tell), ...queryHandlers(casework), ...poolQueryHandlers(casework)];
    return {
      module: CaseworkModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      // By factory: only of such providers does the bus look at the instance to learn what it handles.
      providers: [{ provide: CASEWORK, useValue: casework }, ...handlers.map((handler) => ({ provide: handler.constructor, inject: [], useFactory: () => handler }))],
      exports: [CASEWORK],
    };
  }
}
