import { CommitRefused, EventStoreUnavailable } from '@redress/event-store';
import { codeOf, messageOf } from '@redress/postgres';

/** Runs a question to PostgreSQL; what fails on the way is told as the port tells it. */
export async function reaching<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    const refused = refusedData(error);
    if (refused !== undefined) throw refused;
    throw new EventStoreUnavailable(
      `The event store did not answer (${messageOf(error)}). Try again with the same command id: what was kept is answered again, never doubled.`,
      { cause: error },
    );
  }
}

/**
 * PostgreSQL's word that the data cannot be kept (SQLSTATE classes 22 data exception, 23 constraint, 54 limit): trying again is no use.
 * Its own message may quote the data, so only the code is passed on.
 */
function refusedData(error: unknown): CommitRefused | undefined {
  const code = codeOf(error) ?? '';
  if (!/^(22|23|54)[0-9A-Z]{3}$/.test(code)) return undefined;
  return new CommitRefused('writes', `cannot be kept: PostgreSQL refused the data (SQLSTATE ${code}). Nothing of this commit was written.`);
}
