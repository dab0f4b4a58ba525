export { actorInWords } from './actor-in-words.js';
export type { Actor } from './actor.js';
export { demonstrationPeople, demonstrationPerson, demonstrationPersonWho, type Person } from './demonstration-people.js';
export { capabilities, grantOf, may, type Capability, type Grant } from './permissions.js';
export { mayRead, maySee, seenSql, sensitivities, type Matter, type Reading, type Seen, type Sensitivity } from './reading.js';
export { roleNames, roleWithArticle } from './role-names.js';
export { roles, type Role } from './roles.js';
export { expiryWorker, operator, timer } from './system-actors.js';
