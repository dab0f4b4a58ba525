export { demonstrationPeople, demonstrationPerson, type Person } from './demonstration-people.js';
export { capabilities, grantOf, may, type Capability, type Grant } from './permissions.js';
export { actorInWords } from './actor-in-words.js';
export { roleNames, roleWithArticle } from './role-names.js';
export { roles, system, type Actor, type Role } from './roles.js';
