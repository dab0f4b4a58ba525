import type { RecordedEvent } from '@redress/event-store';
import { NOT_HELD } from '@redress/procedures';

/** With whom each interview is, by its id: the facts of a case, which refusals and lists are made from, name nobody. */
export function intervieweesOf(events: readonly Pick<RecordedEvent, 'type' | 'data'>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(events.flatMap(({ type, data }) => {
    const { interviewId, interviewee } = data as { readonly interviewId?: unknown; readonly interviewee?: unknown };
    const isNamed = type === 'InterviewPlanned' && typeof interviewId === 'string' && typeof interviewee === 'string' && interviewee !== NOT_HELD;
    return isNamed ? [[interviewId, interviewee]] : [];
  }));
}
