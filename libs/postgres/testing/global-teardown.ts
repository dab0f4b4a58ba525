import { rm } from 'node:fs/promises';

export default async function tearDownTestDatabases(): Promise<void> {
  const dataDir = process.env['REDRESS_TEST_DATA_DIR'];
  if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
}
