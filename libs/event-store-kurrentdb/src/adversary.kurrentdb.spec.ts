import { afterAll, test } from '@jest/globals';
import { adversary } from '../testing/adversary.js';
import { inNamespace, realServer } from '../testing/namespaces.js';
import { disconnect, twoClients } from '../testing/two-stores.js';
import { kurrentDbAddress } from './address.js';
import { KurrentDbStreams } from './connected-streams.js';

const clients = twoClients(realServer());
afterAll(() => disconnect(clients));

test('on a real KurrentDB a commit to several streams is whole or not at all, whoever dies when', async () => {
  await adversary(40, async () => new KurrentDbStreams(clients[0], kurrentDbAddress(inNamespace(realServer()))));
});
