import compress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** What is smaller than this many bytes fits one packet as it is. */
const threshold = 1024;

/** A page of a long case is 100 KB of markup and 7 KB compressed. Nothing that comes in is unpacked: a small body could become a large one. */
export async function setUpCompression(app: NestFastifyApplication): Promise<void> {
  await app.register(compress, { threshold, globalDecompression: false, encodings: ['br', 'gzip'] });
}
