export { commandsThereAre } from './commands-there-are.js';
export { carryOut, tryCommandLine, type Tried } from './try-command-line.js';
