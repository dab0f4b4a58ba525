import { describe, expect, test } from '@jest/globals';
import { isKurrentDbAddress, kurrentDbAddress } from './address.js';

describe('The address of a KurrentDB', () => {
  test.each([
    ['kurrentdb://localhost', 'localhost', 'kurrentdb://localhost?tls=true', undefined, 'redress'],
    ['esdb://127.0.0.1:2113?tls=false', '127.0.0.1:2113', 'kurrentdb://127.0.0.1:2113?tls=false', undefined, 'redress'],
    ['kurrentdb+discover://cluster.example/', 'cluster.example', 'kurrentdb+discover://cluster.example?tls=true', undefined, 'redress'],
    ['esdb://a:1,b:2,c:3?namespace=north1&nodePreference=leader', 'a:1,b:2,c:3', 'kurrentdb://a:1,b:2,c:3?nodePreference=leader&tls=true', undefined, 'north1'],
    ['kurrentdb://me:p%40ss@host:2113', 'host:2113', 'kurrentdb://me:p%40ss@host:2113?tls=true', { username: 'me', password: 'p@ss' }, 'redress'],
  ])('%s', (url, hosts, connection, credentials, namespace) => {
    expect(isKurrentDbAddress(url)).toBe(true);
    expect(kurrentDbAddress(url)).toEqual({ hosts, connection, credentials, namespace, isTls: !connection.includes('tls=false') });
  });

  test.each([
    ['postgresql://me:secret@host/db', 'is not the address'],
    ['kurrentdb://', 'is not the address'],
    ['kurrentdb://me:secret@', 'is not the address'],
    ['kurrentdb://me:secret@host name', 'is not the address'],
    ['kurrentdb://me:secret@host?secret', 'has an option secret that is not known'],
    ['kurrentdb://me:secret@host?throwOnAppendFailure=false', 'has an option throwOnAppendFailure that is not known'],
    ['kurrentdb://me:secret@host?namespace=My.Own', 'names a namespace that is none'],
    ['kurrentdb://me:100%secret@host', 'write a % itself as %25'],
  ])('%s is refused, without a word of who is there', (url, words) => {
    const refused = (): unknown => kurrentDbAddress(url);
    expect(refused).toThrow(expect.objectContaining({ code: 'ERR_STORE_UNAVAILABLE', message: expect.stringMatching(new RegExp(`^EVENT_STORE_URL .*${words}`)) }));
    expect(refused).not.toThrow(/me:|%secret/);
  });
});
