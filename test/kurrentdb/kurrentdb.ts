/** `npm run test:kurrentdb`: the tests against a real KurrentDB or EventStoreDB; those that are named, or all of them. */
import { spawnSync } from 'node:child_process';

const variable = 'REDRESS_TEST_EVENT_STORE_URL';

if ((process.env[variable] ?? '') === '') {
  console.error(`There is no server to test with: start a KurrentDB or EventStoreDB (23.10 or newer) and name it, ${variable}=kurrentdb://127.0.0.1:2113?tls=false npm run test:kurrentdb.`);
  process.exitCode = 1;
} else {
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'jest.kurrentdb.config.js', ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
