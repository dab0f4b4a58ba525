import { quarterLabel, quarterOf } from '@redress/calendar';
import type { EventStore } from '@redress/event-store';
import { publicationStream } from '@redress/histories';
import { quarterLocked } from '@redress/procedures';
import { RowRefused } from './row/row-refused.js';
import type { RowToCommit } from './row-commit.js';
import type { RowOutcome, RowTaker } from './taking-rows.js';

/** Takes no row that is dated back into a quarter whose figures are published (domain 2.6 B5); one that was taken before that stays taken. */
export class UnlockedRows implements RowTaker {
  private constructor(private readonly taker: RowTaker, private readonly store: Pick<EventStore, 'answerTo'>, private readonly locked: ReadonlySet<string>) {}

  static async of(taker: RowTaker, store: Pick<EventStore, 'answerTo' | 'readAll'>): Promise<UnlockedRows> {
    const published = await Array.fromAsync(store.readAll({ types: ['ReportPublished'] }));
    return new UnlockedRows(taker, store, new Set(published.map(({ streamId }) => streamId)));
  }

  turnOf(row: RowToCommit['row']): Promise<void> {
    return this.taker.turnOf(row);
  }

  async take(row: RowToCommit): Promise<RowOutcome> {
    const refused = this.#refusal(row);
    if (refused !== undefined && (await this.store.answerTo(row.commandId)) === undefined) throw refused;
    return this.taker.take(row);
  }

  #refusal({ decided: { caseEvents, referralEvents } }: RowToCommit): RowRefused | undefined {
    const told = [...caseEvents, ...referralEvents].filter(({ broughtBy }) => broughtBy === 'ROW').map(({ event }) => event.effectiveDate);
    const date = told.find((each) => this.locked.has(publicationStream(quarterLabel(quarterOf(each)))));
    return date && new RowRefused('ERR_PERIOD_LOCKED', quarterLocked(quarterLabel(quarterOf(date)), date).message);
  }
}
