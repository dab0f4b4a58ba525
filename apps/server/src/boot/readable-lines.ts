interface Line { readonly level: number; readonly time: string; readonly msg?: string; readonly [name: string]: unknown }

const levels: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'fatal: ' };
const shown = new Set(['level', 'time', 'msg']);

/** pino's JSON lines as one short line each: `12:03:04 GET /cases 200 12 ms`. */
export function readableLines(stream: { write(text: string): unknown }): { write(line: string): void } {
  return {
    write: (line) => {
      const parsed = JSON.parse(line) as Line;
      const rest = Object.entries(parsed).filter(([name]) => !shown.has(name)).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
      stream.write(`${[parsed.time.slice(11, 19), `${levels[parsed.level] ?? ''}${parsed.msg ?? ''}`, ...rest].join(' ')}\n`);
    },
  };
}
