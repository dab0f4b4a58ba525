import { act, type Act, type Story } from './story.js';

type RoleSought = 'IO' | 'IP' | 'PANEL';

const registered = (poolMemberId: string, name: string, rolesSought: readonly RoleSought[], ago: number): Act =>
  act(ago, 'COMPLAINTS_MANAGER', 'register-applicant', () => ({ poolMemberId, name, rolesSought, tieToAuthority: 'NONE', skills: ['CSC', 'CORPORATE'] }));

const shortlisted = (ago: number): Act => act(ago, 'COMPLAINTS_MANAGER', 'shortlist', () => ({ reason: 'Years of casework in another council.' }));

/** Appointed and inducted more than half a year ago, and so available for every case told here. */
const available = (poolMemberId: string, name: string, ...rolesSought: readonly RoleSought[]): Story => ({
  name: poolMemberId,
  acts: [
    registered(poolMemberId, name, rolesSought, 170),
    shortlisted(165),
    act(160, 'COMPLAINTS_MANAGER', 'appoint', ({ on }) => ({
      referencesTaken: true, identityChecked: true, criminalRecordsCheckedOn: on, confidentialityAgreed: true, dataProtectionTrainingBooked: true,
    })),
    act(150, 'COMPLAINTS_MANAGER', 'record-induction', ({ on }) => ({ course: 'Investigating complaints', attendedOn: on, validUntil: `${Number(on.slice(0, 4)) + 3}${on.slice(4)}` })),
  ],
});

/** Investigators, Independent Persons and members of Review Panels, some of them still on their way in. */
export const poolStories: readonly Story[] = [
  available('PM-1', 'Rosalind Achebe', 'IO'), available('PM-2', 'Martin Kowalski', 'IO'), available('PM-3', 'Shirley Okonkwo', 'IO'), available('PM-4', 'David Pritchard', 'IO'),
  available('PM-5', 'Eleanor Whitfield', 'IP'), available('PM-6', 'Suresh Patel', 'IP'), available('PM-7', 'Catherine Doyle', 'IP'),
  available('PM-8', 'Hugh Lancaster', 'PANEL'), available('PM-9', 'Ngozi Adeyemi', 'PANEL'), available('PM-10', 'Ruth Abrams', 'PANEL'),
  available('PM-13', 'Yusuf Rahman', 'IO'), available('PM-14', 'Bronwen Hughes', 'IO'),
  { name: 'PM-11', acts: [registered('PM-11', 'Peter Vaughan', ['IO'], 6)] },
  { name: 'PM-12', acts: [registered('PM-12', 'Alison Fraser', ['IO', 'IP'], 15), shortlisted(9)] },
];
