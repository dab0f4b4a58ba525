/** An answer of the API, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Caller {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
}

/** Talks to the API as one of the demonstration people. */
export function callerOf(url: string, person: string): Caller {
  const call = async (path: string, headers: Readonly<Record<string, string>>, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, { ...init, headers: { 'x-demonstration-person': person, ...headers } });
    const body = await response.json() as Answer['body'];
    // A busy machine may take longer than a read waits; whoever asked it to wait is told to ask again.
    return body.code === 'ERR_READ_MODEL_LAGS' ? call(path, headers, init) : { status: response.status, headers: response.headers, body };
  };
  return {
    get: (path, headers = {}) => call(path, headers, {}),
    post: (path, body, headers = {}) => call(path, { 'content-type': 'application/json', ...headers }, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}

/** A complaint about children's social care, received on a London date. */
export function complaintOn(receivedOn: string) {
  return {
    kind: 'COMPLAINT', receivedOn, channel: 'EMAIL', serviceId: 'SAFEGUARDING', teamId: 'North', subject: 'DELAY', complainantType: 'PARENT',
    complainantName: 'Ann Other', summary: 'Nobody came when it was promised',
  };
}
