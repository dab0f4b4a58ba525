import { Controller, Get, Inject } from '@nestjs/common';
import { EventStoreUnavailable } from '@redress/event-store';
import type { House, ParkedInShort } from '@redress/house';
import { databaseTrouble } from '@redress/postgres';
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
  @Tell({
    summary: 'Whether it can serve: the database answers, takes changes and has room, told within seconds; and the cases that are parked because their passed limits could not be recorded', answer: 'Ready', open: true, problems: [503],
  })
  async ready(): Promise<{ status: 'ready'; parked: readonly ParkedInShort[] }> {
    try {
      await this.house.checkReady();
      return { status: 'ready', parked: await this.house.parkedInShort() };
    } catch (error) {
      const unknown = 'It is not known whether the database can be used: try again in a moment.';
      throw new RequestRefused(503, 'ERR_NOT_READY', databaseTrouble(error)?.message ?? (error instanceof EventStoreUnavailable ? error.message : unknown));
    }
  }
}
