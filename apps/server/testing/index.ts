export { callerOf, complaintOn, type Answer, type Caller } from './api-client.js';
export { loadSample } from './sample-tracker.js';
export { testServer, type TestServer } from './test-server.js';
