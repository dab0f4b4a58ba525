/** The answer, or the error that says it is late. Whoever is late is not waited for any more. */
export async function within<Answer>(milliseconds: number, answer: Promise<Answer>, late: () => Error): Promise<Answer> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(late()), milliseconds);
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
  }
}
