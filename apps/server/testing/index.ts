export { callerOf, complaintOn, type Answer, type Caller } from './api-client.js';
export { complaintsOn, decision, ioReport, ipReport, stage1Response, type Complaints, type DeadlineTold } from './complaints.js';
export { registerMember } from './pool-members.js';
export { hiddenFields, readerOf, type Answers, type PageAnswer, type PageReader } from './page-client.js';
export { loadSample } from './sample-tracker.js';
export { buildServer, startServer, stopServers, type ServerProcess } from './server-process.js';
export { testServer, type TestServer } from './test-server.js';
