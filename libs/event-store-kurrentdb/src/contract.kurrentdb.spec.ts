import { afterAll } from '@jest/globals';
import { eventStoreContract } from '@redress/event-store/contract';
import { disconnect, inNamespace, realServer, twoClients, twoStores } from '../testing/index.js';

const clients = twoClients(realServer());
afterAll(() => disconnect(clients));

eventStoreContract('The event store in a real KurrentDB', (clock) => twoStores(clients, inNamespace(realServer()), clock));
