/** What the work comes to, or 'LATE' when so many milliseconds have passed before; the work itself goes on. */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result | 'LATE'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'LATE'>((resolve) => {
    timer = setTimeout(() => resolve('LATE'), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // Whoever waited has gone: failing later must not count as unheard.
    work.catch(() => undefined);
  }
}
