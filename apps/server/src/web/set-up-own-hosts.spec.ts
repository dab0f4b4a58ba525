import { expect, test } from '@jest/globals';
import { ownHosts } from './set-up-own-hosts.js';

test.each([
  ['localhost', [], ['localhost', '127.0.0.1', '[::1]']],
  ['0.0.0.0', ['Complaints.Anyshire.example'], ['localhost', '127.0.0.1', '[::1]', 'complaints.anyshire.example']],
  ['192.0.2.7', [], ['localhost', '127.0.0.1', '[::1]', '192.0.2.7']],
  ['2001:db8::7', [], ['localhost', '127.0.0.1', '[::1]', '[2001:db8::7]']],
])('listening at %s, and given %j', (host, given, names) => {
  expect([...ownHosts(host, given)]).toEqual(names);
});
