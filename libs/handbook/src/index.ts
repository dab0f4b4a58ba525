export { handbook } from './handbook.js';
