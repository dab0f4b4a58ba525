import 'reflect-metadata';
import { once } from 'node:events';
import { demonstrationTracker } from '@redress/casework';
import { openHouse, systemClock } from '@redress/house';
import { readEnvironment } from './boot/environment.js';
import { findPort } from './boot/free-port.js';
import { listen } from './boot/listen.js';
import { createLog } from './boot/log.js';
import { progressOn } from './boot/progress.js';
import { running } from './boot/running.js';
import { sayReady } from './boot/say-ready.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { serverMigrations } from './house/migrations.js';
import { createApp } from './web/create-app.js';
import { requestLimits } from './web/request-limits.js';
import { ownHosts } from './web/set-up-own-hosts.js';
import { startWorker } from './worker/start-worker.js';

await running(async (stopping, open) => {
  const environment = readEnvironment(process.env);
  if (environment.role !== 'worker') await findPort(environment);
  const log = createLog(environment.logLevel);

  const house = open.use(await openHouse({ ...environment, clock: systemClock, log, migrations: serverMigrations }));
  await house.readModels.catchUp();
  await loadDemonstration(house, { path: demonstrationTracker, progress: progressOn(process.stdout, 'Loading the demonstration tracker'), signal: stopping });

  if (environment.role !== 'web') {
    const worker = startWorker(house, log);
    open.defer(() => worker.stop());
  }
  if (environment.role !== 'worker') {
    const { brand, host, allowedHosts } = environment;
    const app = await createApp({ house, log, brand, hosts: ownHosts(host, allowedHosts), limits: requestLimits });
    open.defer(() => app.close());
    sayReady(process.stdout, environment, await listen(app, environment));
  } else {
    sayReady(process.stdout, environment);
  }
  if (!stopping.aborted) await once(stopping, 'abort');
});
