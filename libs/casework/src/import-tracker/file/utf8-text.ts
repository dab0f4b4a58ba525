import { FileRefused } from '../../files/file-refused.js';

const magic: readonly (readonly [hex: string, sentence: string])[] = [
  ['504b0304', 'It is a spreadsheet or another packed file. Save it as CSV (UTF-8)'],
  ['d0cf11e0', 'It is an Excel workbook. Save it as CSV (UTF-8)'],
  ['25504446', 'It is a PDF. Give the tracker as CSV (UTF-8)'],
  ['1f8b', 'It is compressed. Unpack it'],
];

/** The text of a file as it is read, without a byte-order mark. Throws ERR_FILE_ENCODING or ERR_FILE_FORMAT when it is not UTF-8 text. */
export async function* utf8Text(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let beginning = true;
  for await (const chunk of chunks) {
    if (beginning) refuseOtherFormats(chunk);
    beginning = false;
    if (chunk.includes(0)) throw new FileRefused('ERR_FILE_FORMAT', 'The file is not text: it holds zero bytes. Save the tracker as CSV (UTF-8).');
    yield decoded(() => decoder.decode(chunk, { stream: true }));
  }
  yield decoded(() => decoder.decode());
}

function refuseOtherFormats(start: Buffer): void {
  const hex = start.subarray(0, 4).toString('hex');
  const other = magic.find(([sign]) => hex.startsWith(sign));
  if (other !== undefined) throw new FileRefused('ERR_FILE_FORMAT', `The file is not CSV. ${other[1]}.`);
  if (/^(fffe|feff)/.test(hex)) throw new FileRefused('ERR_FILE_ENCODING', 'The file is encoded in UTF-16. Save it as CSV (UTF-8).');
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new FileRefused('ERR_FILE_ENCODING', 'The file is not encoded in UTF-8, so its letters cannot be told. Save it as CSV (UTF-8).');
  }
}
