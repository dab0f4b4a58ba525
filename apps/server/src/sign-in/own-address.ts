/**
 * Where to go after, if it is a page of this service: another site's address in a link must not lead there. Dots are resolved before
 * the slashes at the beginning are made one, since `/.//elsewhere` is `//elsewhere` to a browser, and that is another site.
 */
export function ownAddress(next: unknown): string {
  const address = typeof next === 'string' ? URL.parse(next, 'http://here') : null;
  if (address?.origin !== 'http://here' || address.pathname === '/people') return '/';
  return `${address.pathname.replace(/^\/+/, '/')}${address.search}`;
}
