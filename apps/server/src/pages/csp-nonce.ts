/** The request's decorator that holds the nonce: it allows this answer's own inline script and no other. */
export const cspNonce = 'cspNonce';
