export interface Cookie {
  readonly name: string;
  /** Letters, digits and - _ . only: nothing here needs escaping. */
  readonly value: string;
  /** Seconds; 0 takes the cookie back. Without it, it lasts as long as the browser is open. */
  readonly maxAge?: number;
}

/** The value of one cookie of a request. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  const found = header?.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** Scripts never see it and other sites' forms never send it. */
export function setCookie({ name, value, maxAge }: Cookie): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${maxAge === undefined ? '' : `; Max-Age=${maxAge}`}`;
}
