import { floor, type Floor } from './floors.ts';

/**
 * The rooms of a project: the folders of its `src`, or a file there that a room stands on. Any other file there, such as its door, is the
 * roof: it may import them all, and no room imports it.
 */
export interface Rooms {
  readonly project: string;
  /** Lowest first: each may import only what stands before it. */
  readonly rooms: readonly Floor[];
}

const page = ['wording', 'problems', 'house', 'people', 'parameters', 'pages'];

/** Inside a project imports run downwards as well. dependency-cruiser and the architecture tests read this table. */
export const insideProjects: readonly Rooms[] = [
  {
    project: 'apps/server',
    rooms: [
      floor('boot', [], 'boot starts and stops the process and knows no request'),
      floor('wording', [], 'wording puts in words what it is given and knows no request'),
      floor('house', [], 'house is what the server keeps of its own beside the history'),
      floor('problems', [], 'problems tell what went wrong, whoever asked for what'),
      floor('people', ['wording', 'problems'], 'people is who asks and what they may see, whatever they ask for'),
      floor('parameters', ['house', 'problems'], 'parameters read what an address says, for programs and pages alike'),
      floor('assets', ['boot'], 'assets are the files that every page loads'),
      floor('commands', ['house', 'problems', 'parameters'], 'commands are given alike by programs and by forms'),
      floor('worker', ['boot', 'house'], 'the worker answers nobody'),
      floor('demonstration', ['boot', 'house'], 'the demonstration is loaded before anything is answered'),
      floor('open-api', ['parameters', 'people'], 'open-api describes routes that it is given'),
      floor('health', ['house', 'problems', 'open-api'], 'health speaks to machines and stands below the api that describes it'),
      floor('pages', ['boot', 'wording', 'problems', 'house', 'people', 'parameters', 'assets'], 'pages is what every page has in common'),
      floor('sign-in', page, 'sign-in is a page and stands beside the others'),
      floor('home', page, 'home is a page and stands beside the others'),
      floor('upkeep', page, 'upkeep is a page and stands beside the others'),
      floor('indicators', page, 'indicators are pages and stand beside the others'),
      floor('publications', page, 'publications are pages and stand beside the others'),
      floor('forms', [...page, 'commands'], 'forms are made of any command, whatever page shows them'),
      floor('cases', [...page, 'forms'], 'cases are pages and stand beside the others'),
      floor('pool', [...page, 'forms'], 'the pool is pages and stands beside the others'),
      floor('api', ['problems', 'house', 'people', 'parameters', 'commands', 'open-api', 'health'], 'the api answers programs and knows no page'),
      floor('web', [...page, 'boot', 'assets', 'commands', 'health', 'open-api', 'sign-in', 'home', 'upkeep', 'indicators', 'publications', 'forms', 'cases', 'pool', 'api'],
        'web puts the application together and stands below main.ts alone'),
    ],
  },
  {
    project: 'libs/casework',
    rooms: [
      floor('fields', [], 'fields say what can be asked and know no command'),
      floor('commands', ['fields'], 'a command is a folder that can be deleted in one move'),
      floor('access-log', ['commands'], 'the access log is kept apart from the case and from the path of its commands'),
      floor('expire-limits', [], 'a limit expires of itself, by no command'),
      floor('move-on', [], 'a history moves to a newer version of its machine by an event of its own, and by no command on it'),
      floor('allowed', ['fields', 'commands'], 'what is allowed is found by trying the commands'),
      floor('refusals', ['fields', 'allowed'], 'a refusal tells what is allowed instead'),
      floor('pool', ['commands', 'allowed'], 'the pool is read, and who might be assigned is found by asking the machines'),
      floor('queries', ['commands', 'allowed'], 'queries read, and know nothing of how a command is carried out'),
      floor('command-path', ['fields', 'commands', 'expire-limits', 'allowed', 'refusals', 'queries'], 'the command path serves whoever gives a command'),
      floor('files', [], 'files of whoever gives them are opened here, whatever is in them'),
      floor('import-tracker', ['commands', 'files'], 'the import drives the deciders and has a path of its own'),
      floor('calendar', ['files'], 'the calendar is extended before there is a law, so no command does it'),
      floor('policy', [], 'the policy is changed before there is a law, so no command on a case does it'),
      floor('casework', ['access-log', 'commands', 'expire-limits', 'move-on', 'pool', 'queries', 'command-path'], 'casework is the plain core, which the Nest module is a thin layer over'),
      floor('nest', ['commands', 'refusals', 'pool', 'queries', 'command-path', 'casework'], 'the Nest module is a thin layer over the plain core'),
    ],
  },
];
