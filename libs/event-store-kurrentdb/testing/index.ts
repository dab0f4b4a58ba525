export { inNamespace, realServer, serverVariable } from './namespaces.js';
export { startStandIn, type StandIn } from './stand-in/index.js';
export { disconnect, twoClients, twoStores, type TwoClients } from './two-stores.js';
