import { firstDayOf, quarterLabel, quarterOf, type LondonDate } from '@redress/calendar';
import { publicationIdOf, type Histories, type HistoryKinds } from '@redress/histories';
import { own, quarterLocked, type ProposedEvent } from '@redress/procedures';

/** Domain 2.6 B5: no fact is dated back into a quarter whose figures are published. Throws ERR_PERIOD_LOCKED. */
export async function requireUnlocked(proposals: readonly ProposedEvent[], today: LondonDate, histories: Histories, kinds: HistoryKinds): Promise<void> {
  const kind = own(kinds, 'PUBLICATION');
  const present = firstDayOf(quarterOf(today));
  const past = proposals.filter(({ effectiveDate }) => effectiveDate < present).map(({ effectiveDate }) => effectiveDate);
  for (const [quarter, dates] of Map.groupBy(past, (date) => quarterLabel(quarterOf(date)))) {
    const published = kind && (await histories.read(kind, publicationIdOf(quarter)));
    if (published?.state.value === 'PUBLISHED') throw quarterLocked(quarter, dates[0] ?? present);
  }
}
