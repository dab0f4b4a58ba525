import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { CaseworkModule } from '@redress/casework';
import { CaseController } from '../api/case.controller.js';
import { CaseListController } from '../api/case-list.controller.js';
import { CommandsController } from '../api/commands.controller.js';
import { IndicatorsApiController } from '../api/indicators.controller.js';
import { GiveCommands } from '../commands/give-commands.js';
import { HealthController } from '../health/health.controller.js';
import type { House } from '../house/house.js';
import { HOUSE } from '../house/house.token.js';
import { PageFace } from '../pages/page-face.js';
import { PageInterceptor } from '../pages/page-interceptor.js';
import { PeopleController } from '../people/people.controller.js';
import { ProblemFilter } from '../problems/problem-filter.js';

/** Everything that answers requests. What it stands on is handed in, already open. */
@Module({})
export class AppModule {
  static on(house: House, face: PageFace): DynamicModule {
    return {
      module: AppModule,
      imports: [CaseworkModule.forRoot(house.casework)],
      controllers: [HealthController, CaseListController, CaseController, CommandsController, IndicatorsApiController, PeopleController],
      providers: [
        { provide: HOUSE, useValue: house },
        GiveCommands,
        { provide: PageFace, useValue: face },
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
