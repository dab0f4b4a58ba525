export * from './tracker-files.js';
export * from './importing.js';
