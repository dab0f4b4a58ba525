// The light part alone: whoever tests without a KurrentDB does not load its client.
export { inNamespace, serverVariable } from './namespaces.js';
