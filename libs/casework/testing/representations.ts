/** A complaint as it is entered, received on a London date. */
export function complaintReceived(receivedOn: string, more: object = {}): object {
  return {
    kind: 'COMPLAINT', receivedOn, channel: 'EMAIL', serviceId: 'Highways', teamId: 'North', subject: 'DELAY', complainantType: 'RESIDENT',
    complainantName: 'C. One', summary: 'The road was not mended.', ...more,
  };
}
