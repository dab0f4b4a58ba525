import { describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.js';

describe('the environment', () => {
  it('needs nothing', () => {
    expect(readEnvironment({})).toEqual({
      port: 3000, portGiven: false, host: 'localhost', allowedHosts: [], dataDir: './data', databaseUrl: undefined, eventStoreUrl: undefined, role: 'all', logLevel: 'info',
      brand: { name: 'Redress', colour: '#4b2a6b' },
    });
  });

  it('takes what is given, and an empty variable for none', () => {
    expect(readEnvironment({ PORT: '0', HOST: '', DATABASE_URL: 'postgres://u@h/d', ROLE: 'worker', NODE_ENV: 'test', ALLOWED_HOSTS: ' anyshire.example,[::1]', BRAND_NAME: 'Anyshire', BRAND_COLOUR: '#00563F' })).toMatchObject({
      port: 0, portGiven: true, host: 'localhost', allowedHosts: ['anyshire.example', '[::1]'], databaseUrl: 'postgres://u@h/d', role: 'worker', brand: { name: 'Anyshire', colour: '#00563f' },
    });
  });

  it.each([
    [{ PORT: '65536' }, 'PORT is "65536": give a whole number from 1 to 65535, or 0 for any free port.'],
    [{ PORT: '-1' }, 'PORT is "-1"'],
    [{ ROLE: 'both' }, 'ROLE is "both": give one of all, web, worker.'],
    [{ NODE_ENV: 'staging' }, 'NODE_ENV is "staging": give one of development, test, production.'],
    [{ NODE_ENV: 'production' }, 'NODE_ENV is production, and Redress does not start so'],
    [{ LOG_LEVEL: 'verbose' }, 'LOG_LEVEL is "verbose"'],
    [{ DATABASE_URL: 'localhost:5432' }, 'DATABASE_URL is not the address of a PostgreSQL database'],
    [{ EVENT_STORE_URL: 'postgres://localhost' }, 'EVENT_STORE_URL is not the address of a KurrentDB or EventStoreDB'],
    [{ ALLOWED_HOSTS: 'anyshire.example, http://anyshire.example:3000' }, 'ALLOWED_HOSTS has "http://anyshire.example:3000": give names separated by commas'],
    [{ BRAND_COLOUR: 'purple' }, 'BRAND_COLOUR is "purple": write a colour as # and six hexadecimal digits'],
    [{ BRAND_COLOUR: '#ffdd00' }, 'BRAND_COLOUR is #ffdd00, too light for the white text on it (1.3 to 1 where 4.5 is needed)'],
  ])('%j is refused', (variables, sentence) => {
    expect(() => readEnvironment(variables)).toThrow(sentence);
  });

  it('tells every wrong value at once, and never an address with its password', () => {
    const refused = (): unknown => readEnvironment({ PORT: 'x', ROLE: 'y', DATABASE_URL: 'http://me:secret@host', EVENT_STORE_URL: 'esdb://me:secret@host?nonsense=1' });
    expect(refused).toThrow(/^PORT .*\nDATABASE_URL .*\nEVENT_STORE_URL .*\nROLE /);
    expect(refused).not.toThrow(/secret/);
  });
});
