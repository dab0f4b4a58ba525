import { Presets, SingleBar } from 'cli-progress';
import type { Environment } from './environment.js';

/** How far a long command has come: a bar on a terminal, else a line every few seconds. Both on standard error. */
export interface Progress {
  at(doing: string, done: number, of?: number): void;
  end(): void;
}

const millisecondsBetweenLines = 3_000;

export function startProgress(environment: Environment, unit: string): Progress {
  return environment.isWatched ? bar(unit) : lines(environment, unit);
}

function bar(unit: string): Progress {
  const shown = new SingleBar({ format: `{doing} {bar} {value}/{total} ${unit}`, hideCursor: true, stream: process.stderr, clearOnComplete: true }, Presets.rect);
  let doing: string | undefined;
  return {
    at(now, done, of = 0) {
      if (doing !== now) shown.start(of, done, { doing: now });
      else shown.update(done);
      shown.setTotal(Math.max(of, done));
      doing = now;
    },
    end: () => shown.stop(),
  };
}

function lines({ clock, say }: Environment, unit: string): Progress {
  let last = clock.now().getTime();
  return {
    at(doing, done, of) {
      const now = clock.now().getTime();
      if (now - last < millisecondsBetweenLines) return;
      last = now;
      say(`${doing}: ${done}${of === undefined ? '' : ` of ${of}`} ${unit}.`);
    },
    end: () => undefined,
  };
}
