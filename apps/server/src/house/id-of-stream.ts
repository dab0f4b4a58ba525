/** The id in addresses of what a stream tells: a case's, or an Ombudsman referral's. */
export function idOfStream(streamId: string): string {
  return streamId.replace(/^(?:case|lgsco)-/, '');
}
