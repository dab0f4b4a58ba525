import { EventStoreUnavailable } from '@redress/event-store';

/** Runs a question to PostgreSQL; what fails on the way is told as the port tells it. */
export async function reaching<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EventStoreUnavailable(
      `The event store did not answer (${reason}). Try again with the same command id: what was kept is answered again, never doubled.`,
      { cause: error },
    );
  }
}
