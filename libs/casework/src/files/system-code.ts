/** The code of a system error (ENOENT, EACCES …), by shape. */
export function systemCodeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
