export { drawingOf } from './drawing.js';
export { handbook } from './handbook.js';
export { lawPages } from './law/law-pages.js';
export { limitsInWords } from './limits.js';
export { fileOf, titleOf } from './page.js';
export { pathInWords, pathThrough, type PathTaken } from './path-taken.js';
export { procedures, type Procedure, type ProcedureId, type ProcedureState } from './procedure.js';
export { stepInWords } from './steps.js';
