/** The `code` of a system or PostgreSQL error (ENOSPC, 28P01 …), if it has one. By shape: an error of another realm is no `instanceof` ours. */
export function codeOf(error: unknown): string | undefined {
  return textOf(error, 'code');
}

export function messageOf(error: unknown): string {
  return textOf(error, 'message') ?? String(error);
}

function textOf(error: unknown, name: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : undefined;
}
