/** EscalateToStage2 is escalate-to-stage-2 in a URL. */
export function commandName(className: string): string {
  return className.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=\d)/g, '-').toLowerCase();
}
