export { ownNamespace, serverVariable } from './real-server.js';
