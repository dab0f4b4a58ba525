import { CommitRefused, EventStoreUnavailable } from '@redress/event-store';
import { codeOf, databaseTrouble } from '@redress/postgres';

/** Runs a question to PostgreSQL; what fails on the way is told as the port tells it, and without a word of PostgreSQL's, which may quote the data. */
export async function reaching<Answer>(question: () => Promise<Answer>): Promise<Answer> {
  return told(question, '');
}

/** The same for an append, after whose failure nobody knows whether it was kept. */
export async function reachingToAppend<Answer>(append: () => Promise<Answer>): Promise<Answer> {
  return told(append, ' Repeat it with the same command id: what was kept is answered again, never doubled.');
}

async function told<Answer>(question: () => Promise<Answer>, advice: string): Promise<Answer> {
  try {
    return await question();
  } catch (error) {
    const code = codeOf(error) ?? '';
    // Classes 22 data exception, 23 constraint, 54 limit: the data cannot be kept, and trying again is no use.
    if (/^(?:22|23|54)[0-9A-Z]{3}$/.test(code)) {
      throw new CommitRefused('writes', `cannot be kept: PostgreSQL refused the data (SQLSTATE ${code}). Nothing of this commit was written.`);
    }
    const reason = databaseTrouble(error)?.message ?? 'The event store failed: its log says why.';
    throw new EventStoreUnavailable(`${reason}${advice}`, { cause: error });
  }
}
