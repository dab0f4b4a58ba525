import { afterAll, beforeAll, describe } from '@jest/globals';
import { eventStoreContract } from '@redress/event-store/contract';
import { inNamespace } from '../testing/namespaces.js';
import { startStandIn, type StandIn } from '../testing/stand-in/index.js';
import { disconnect, twoClients, twoStores, type TwoClients } from '../testing/two-stores.js';

describe.each([
  { together: true, how: 'that appends to several streams at once' },
  { together: false, how: 'that appends to one stream alone' },
])('On a stand-in for a KurrentDB $how', ({ together }) => {
  let standIn: StandIn;
  let clients: TwoClients;
  beforeAll(async () => {
    standIn = await startStandIn({ together });
    clients = twoClients(standIn.url);
  });
  afterAll(async () => {
    await disconnect(clients);
    await standIn.stop();
  });

  eventStoreContract('The event store', (clock) => twoStores(clients, inNamespace(standIn.url), clock));
});
