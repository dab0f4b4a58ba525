/** What went wrong and where, without the error's own text: that may quote what somebody wrote. */
export function aboutError(error: unknown): { error: string; errorCode?: string; at?: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)).map((line) => line.trim()).slice(0, 12);
  const errorCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, ...(errorCode === undefined ? {} : { errorCode }), ...(at === undefined ? {} : { at }) };
}
