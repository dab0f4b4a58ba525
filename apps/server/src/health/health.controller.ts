import { Controller, Get, Inject } from '@nestjs/common';
import type { House } from '@redress/house';
import { HOUSE } from '../house/house.token.js';
import { Tell } from '../open-api/told.js';
import { RequestRefused } from '../problems/problem.js';

/** For whoever keeps the process running: `/health` says that it lives, `/ready` that it can serve. */
@Controller()
export class HealthController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('health')
  @Tell({ summary: 'Whether the process lives', answer: 'Health', open: true })
  health(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('ready')
  @Tell({ summary: 'Whether it can serve: the database answers', answer: 'Health', open: true, problems: [503] })
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.house.pool.query('SELECT');
      return { status: 'ready' };
    } catch {
      throw new RequestRefused(503, 'ERR_NOT_READY', 'The database does not answer just now: try again in a moment.');
    }
  }
}
