import { afterAll } from '@jest/globals';
import { eventStoreContract } from '@redress/event-store/contract';
import { inNamespace, realServer } from '../testing/namespaces.js';
import { disconnect, twoClients, twoStores } from '../testing/two-stores.js';

const clients = twoClients(realServer());
afterAll(() => disconnect(clients));

eventStoreContract('The event store in a real KurrentDB', (clock) => twoStores(clients, inNamespace(realServer()), clock));
