/** Abbreviations that people say as such: those of domain.md section 1, and SEND for special educational needs. */
const abbreviations = new Set(['ASC', 'CSC', 'LGSCO', 'CRU', 'SEND', 'WCF']);

/** `PARTIALLY_UPHELD` as "Partially upheld". */
export function plainWords(code: string): string {
  return capitalised(withinSentence(code));
}

/** `PARTIALLY_UPHELD` as "partially upheld", the way it stands within a sentence. */
export function withinSentence(code: string): string {
  return code.split('_').map((word) => (abbreviations.has(word) ? word : word.toLowerCase())).join(' ');
}

/** `Stage2InvestigationStarted` or `sentOn` as "Stage 2 investigation started", "Sent on". */
export function spacedWords(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([a-zA-Z])(\d)/g, '$1 $2')
    .split(' ')
    .map((word) => (word === 'Wd' ? 'working days' : abbreviations.has(word.toUpperCase()) ? word.toUpperCase() : word.toLowerCase()));
  return capitalised(words.join(' ')).replaceAll(/\bstage (?=\d)/g, 'Stage ');
}

/** "1 day", "2 days". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
