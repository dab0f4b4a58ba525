import cliProgress from 'cli-progress';

/** How far something has come, shown to whoever waits for it. */
export interface Progress {
  show(done: number, of: number): void;
  end(): void;
}

type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A bar on a terminal, a line for every tenth elsewhere. */
export function progressOn(output: Output, what: string): Progress {
  return output.isTTY === true ? progressBar(output, what) : progressLines(output, what);
}

function progressBar(stream: Output, what: string): Progress {
  const bar = new cliProgress.SingleBar({ stream, format: `${what} {bar} {value} of {total}, {eta_formatted} left`, hideCursor: true }, cliProgress.Presets.shades_classic);
  return {
    show: (done, of) => {
      if (!bar.isActive) bar.start(of, done);
      bar.update(done);
    },
    end: () => bar.stop(),
  };
}

function progressLines(stream: Output, what: string): Progress {
  let tenths = 0;
  return {
    show: (done, of) => {
      const reached = Math.floor((done * 10) / of);
      if (reached <= tenths) return;
      tenths = reached;
      stream.write(`${what} ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}\n`);
    },
    end: () => undefined,
  };
}
