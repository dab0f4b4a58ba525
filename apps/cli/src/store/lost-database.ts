import { codeOf, messageOf } from '@redress/postgres';

/** SQLSTATE classes 08 (connection) and 57P (operator intervention), and what the network says of a server that went away. */
const lost = /^(?:08...|57P..|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;
const lostInWords = /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** PostgreSQL was there and is not any more: no mistake of the user's, and none of ours. */
export function isLostDatabase(error: unknown): boolean {
  return lost.test(codeOf(error) ?? '') || lostInWords.test(messageOf(error));
}
