/** Why the server does not start, as sentences for whoever started it; no stack is shown. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}
