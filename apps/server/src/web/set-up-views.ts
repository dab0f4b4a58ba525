import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { dayInWords, momentInWords, shortDayInWords } from '@redress/calendar';
import { roleNames } from '@redress/identity';
import { counted, plainWords, spacedWords } from '@redress/procedures';
import nunjucks, { type Environment as NunjucksEnvironment } from 'nunjucks';
import { dateOrMoment } from '../wording/dates.js';
import { govukFolder, mojFolder, viewsFolder } from '../assets/folders.js';

/** Templates are read once and kept. Whatever a template shows is escaped unless it says otherwise. */
export function setUpViews(app: NestFastifyApplication): void {
  app.setViewEngine({
    engine: { nunjucks },
    templates: [viewsFolder, govukFolder, mojFolder],
    options: { autoescape: true, noCache: false, trimBlocks: true, lstripBlocks: true, onConfigure: addFilters },
  });
}

export function addFilters(environment: NunjucksEnvironment): void {
  // The ministry's own `date` wants moment and prints in the zone of the process; its timeline takes this one as well.
  environment.addFilter('date', dateOrMoment);
  environment.addFilter('day', dayInWords);
  environment.addFilter('shortDay', shortDayInWords);
  environment.addFilter('moment', momentInWords);
  environment.addFilter('plainWords', plainWords);
  environment.addFilter('spacedWords', spacedWords);
  environment.addFilter('roleName', (role: keyof typeof roleNames) => roleNames[role]);
  environment.addFilter('counted', counted);
}
