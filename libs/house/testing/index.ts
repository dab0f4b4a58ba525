export { eventStoreBeside, historyBeside } from './event-store-beside.js';
