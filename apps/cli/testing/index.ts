export { commandsThereAre } from './commands-there-are.js';
export { tryCommandLine, type Tried } from './try-command-line.js';
