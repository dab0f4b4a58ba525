/** Text that somebody else wrote, without commands to the terminal. */
export function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '?');
}
