import { Controller, Get } from '@nestjs/common';
import { HealthController } from '../health/health.controller.js';
import { openApiDocument, type OpenApiDocument } from '../open-api/document.js';
import { Tell } from '../open-api/told.js';
import { CaseController } from './case.controller.js';
import { CaseListController } from './case-list.controller.js';
import { CommandsController } from './commands.controller.js';
import { FiguresController } from './figures.controller.js';
import { IndicatorsApiController } from './indicators.controller.js';
import { PoolController } from './pool.controller.js';
import { PublicationsController } from './publications.controller.js';

/** Describes the API, itself included. */
@Controller('api/openapi.json')
export class OpenApiController {
  private made: OpenApiDocument | undefined;

  @Get()
  @Tell({ summary: 'This description', answer: 'OpenApi', open: true })
  describe(): OpenApiDocument {
    this.made ??= openApiDocument([...apiControllers, OpenApiController]);
    return this.made;
  }
}

/** Everything that answers programs. */
export const apiControllers = [CommandsController, CaseListController, CaseController, PoolController, IndicatorsApiController, FiguresController, PublicationsController, HealthController];
