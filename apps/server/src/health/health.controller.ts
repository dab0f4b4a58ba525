import { Controller, Get, Inject } from '@nestjs/common';
import type { House } from '../house/house.js';
import { HOUSE } from '../house/house.token.js';
import { RequestRefused } from '../problems/problem.js';

/** For whoever keeps the process running: `/health` says that it lives, `/ready` that it can serve. */
@Controller()
export class HealthController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Get('health')
  health(): { status: 'up' } {
    return { status: 'up' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.house.pool.query('SELECT');
      return { status: 'ready' };
    } catch {
      throw new RequestRefused(503, 'ERR_NOT_READY', 'The database does not answer just now: try again in a moment.');
    }
  }
}
