import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { CaseworkModule } from '@redress/casework';
import type { House } from '@redress/house';
import { apiControllers, OpenApiController } from '../api/open-api.controller.js';
import { CasePageController } from '../cases/case-page.controller.js';
import { CaseListPageController } from '../cases/case-list-page.controller.js';
import { ReplayPageController } from '../cases/replay-page.controller.js';
import { NewRepresentationController } from '../cases/new-representation.controller.js';
import type { Log } from '../boot/log.js';
import { GiveCommands } from '../commands/give-commands.js';
import { CommandForms } from '../forms/command-forms.js';
import { HomeController } from '../home/home.controller.js';
import { HOUSE } from '../house/house.token.js';
import { FiguresFilesController } from '../indicators/figures-files.controller.js';
import { NewInPoolController } from '../pool/new-in-pool.controller.js';
import { PoolMemberPageController } from '../pool/pool-member-page.controller.js';
import { PoolPageController } from '../pool/pool-page.controller.js';
import { IndicatorsPageController } from '../indicators/indicators-page.controller.js';
import { UpkeepPageController } from '../upkeep/upkeep-page.controller.js';
import { PageFace } from '../pages/page-face.js';
import { PageInterceptor } from '../pages/page-interceptor.js';
import { PublicationsPageController } from '../publications/publications-page.controller.js';
import { PeopleController } from '../sign-in/people.controller.js';
import { ProblemFilter } from '../pages/problem-filter.js';

/** Everything that answers requests. What it stands on is handed in, already open. */
@Module({})
export class AppModule {
  static on(house: House, face: PageFace, log: Log): DynamicModule {
    return {
      module: AppModule,
      imports: [CaseworkModule.forRoot(house.casework, ({ command, outcome, milliseconds: ms }) => log.info({ command, outcome, ms }, 'Command'))],
      controllers: [
        ...apiControllers, OpenApiController, PeopleController, NewRepresentationController, HomeController, CaseListPageController, ReplayPageController, CasePageController,
        NewInPoolController, PoolPageController, PoolMemberPageController,
        FiguresFilesController, IndicatorsPageController, PublicationsPageController, UpkeepPageController,
      ],
      providers: [
        { provide: HOUSE, useValue: house },
        GiveCommands,
        CommandForms,
        { provide: PageFace, useValue: face },
        { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
