/** Where the database tells people what it is doing; pino fits. Nothing personal and no password is ever said. */
export interface Log {
  info(sentence: string): void;
  warn(sentence: string): void;
}
