import { EventStoreUnavailable } from '@redress/event-store';

/** Where the store is: what the client connects to, who is there, and under which name our streams stand. */
export interface KurrentDbAddress {
  /** For the client alone: it may hold a password. */
  readonly connection: string;
  /** Hosts without who is there, for people. */
  readonly hosts: string;
  readonly credentials: { readonly username: string; readonly password: string } | undefined;
  readonly isTls: boolean;
  readonly namespace: string;
}

/** `esdb` is what EventStoreDB called it; the client would warn of it on standard error. */
const form = /^(?:esdb|kurrentdb|kurrent|kdb)(?<discover>\+discover)?:\/\/(?:(?<user>[^:@/]+):(?<password>[^@/]+)@)?(?<hosts>[^/?@]+)\/?(?:\?(?<options>.*))?$/;
const hostList = /^[A-Za-z0-9._-]+(?::\d{1,5})?(?:,[A-Za-z0-9._-]+(?::\d{1,5})?)*$/;
const namespaceForm = /^[a-z][a-z0-9]{0,30}$/;
const options = new Set([
  'tls', 'tlsverifycert', 'tlscafile', 'usercertfile', 'userkeyfile', 'nodepreference', 'gossiptimeout', 'discoveryinterval', 'maxdiscoverattempts',
  'keepaliveinterval', 'keepalivetimeout', 'connectionname',
]);

const wanted = 'write kurrentdb://user:password@host:2113, several hosts with commas between, ?tls=false for a server without TLS';

export function isKurrentDbAddress(url: string): boolean {
  return form.test(url);
}

/**
 * Reads `kurrentdb://user:password@host:2113?tls=true&namespace=redress`, or the same with esdb:// and +discover. Our streams and types
 * begin with the namespace and a full stop, so that others may use the same server. Throws `EventStoreUnavailable`.
 */
export function kurrentDbAddress(url: string): KurrentDbAddress {
  const parts = form.exec(url)?.groups;
  const hosts = parts?.hosts ?? '';
  if (parts === undefined || !hostList.test(hosts)) throw wrong(`is not the address of a KurrentDB or EventStoreDB: ${wanted}.`);
  const asked = new URLSearchParams(parts.options ?? '');
  const namespace = asked.get('namespace') ?? 'redress';
  if (!namespaceForm.test(namespace)) throw wrong('names a namespace that is none: write one of 1 to 31 small letters and digits, beginning with a letter.');
  asked.delete('namespace');
  for (const name of asked.keys()) if (!options.has(name.toLowerCase())) throw wrong(`has an option ${/^\w{1,40}$/.test(name) ? `${name} ` : ''}that is not known: leave it out.`);
  const isTls = asked.get('tls') !== 'false';
  const credentials = parts.user === undefined ? undefined : { username: decoded(parts.user), password: decoded(parts.password ?? '') };
  const who = parts.user === undefined ? '' : `${parts.user}:${parts.password ?? ''}@`;
  asked.set('tls', String(isTls));
  const connection = `kurrentdb${parts.discover ?? ''}://${who}${hosts}?${asked.toString()}`;
  return { connection, hosts, credentials, isTls, namespace };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw wrong('holds a % in its user or password that is no code: write a % itself as %25.');
  }
}

function wrong(problem: string): EventStoreUnavailable {
  return new EventStoreUnavailable(`EVENT_STORE_URL ${problem}`);
}
