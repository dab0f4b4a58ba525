import { request, type IncomingHttpHeaders } from 'node:http';

/** One request, exactly as it goes over the wire. */
export interface Sent {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Not fetch, which mends addresses before it sends them. */
export function send(url: string, { method, path, headers, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(url);
  const length: Readonly<Record<string, string>> = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sending = request({ hostname, port, method, path, headers: { ...headers, ...length, connection: 'close' } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece)).on('error', reject)
        .on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: Buffer.concat(pieces).toString() }));
    });
    sending.on('error', reject).end(body);
  });
}

/** The request as a line for a shell, to be sent again by hand. */
export function asLine({ method, path, headers, body }: Sent): string {
  const said = Object.entries(headers).map(([name, value]) => ` -H ${quoted(`${name}: ${value}`)}`).join('');
  return `curl -sS --path-as-is -X ${method}${said}${body === undefined ? '' : ` --data-binary ${quoted(body)}`} ${quoted(`http://localhost:3000${path}`)}`;
}

/** As bash takes any text at all. */
export function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"').replaceAll("'", String.raw`\'`);
  return /^[\x20-\x7e]*$/.test(text) && !/['\\]/.test(text) ? `'${text}'` : `$'${escaped}'`;
}
