export { inNamespace, realServer, serverVariable } from './namespaces.js';
export { startStandIn, type StandIn } from './stand-in/index.js';
export { disconnect, twoClients, twoStores, type TwoClients } from './two-stores.js';
export { adversary } from './adversary.js';
export { streamsInMemory } from './streams-in-memory.js';
