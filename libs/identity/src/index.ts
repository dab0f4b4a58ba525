export { demonstrationPeople, demonstrationPerson, type Person } from './demonstration-people.js';
export { roles, system, type Actor, type Role } from './roles.js';
