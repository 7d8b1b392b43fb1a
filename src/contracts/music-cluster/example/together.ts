import { ACCESS, EDUCATORS, HOME, type Piece, piece, SCHOOL, VENUE } from './piece';

const meeting = (when: string, people: number, newPeople: number, With: string): Piece =>
  piece(when, 120, 'Cluster meeting', VENUE, {
    people,
    newPeople,
    evidence: `https://example.org/minutes/${when.slice(0, 10)}`,
    own: { With, Aims: ACCESS },
  });

const cpd = (when: string, people: number, newPeople: number, notes: string): Piece =>
  piece(when, 90, 'CPD session', SCHOOL, {
    people,
    newPeople,
    notes,
    own: { With: 'School', Aims: EDUCATORS },
  });

const networking = (when: string, Organisation: string, With: string): Piece =>
  piece(when, 90, 'Networking', 'Elsewhere in the cluster', {
    people: 3,
    own: { Organisation, With, Aims: ACCESS },
  });

const comms = (date: string, notes: string): Piece =>
  piece(date, 30, 'Communications and social media', HOME, { notes, own: { Aims: ACCESS } });

const EVERYBODY = 'School, Tutor, Venue, Organisation or society';

/** Meetings, CPD, networking and communications. */
export const together: readonly Piece[] = [
  meeting('2025-10-14 16:00', 17, 17, EVERYBODY),
  meeting('2025-12-02 16:00', 14, 3, 'School, Tutor'),
  meeting('2026-01-28 16:00', 12, 1, 'School, Organisation or society'),
  meeting('2026-05-06 16:00', 15, 2, EVERYBODY),
  meeting('2026-06-24 16:00', 19, 4, 'School, Tutor, Venue'),
  cpd('2025-11-19 15:30', 17, 12, 'Leading singing'),
  cpd('2026-02-25 15:30', 15, 2, 'Leading singing, second part'),
  cpd('2026-04-22 15:30', 11, 5, 'Ukulele for whole classes'),
  cpd('2026-06-10 15:30', 11, 1, 'What to do with a recording'),
  networking('2025-09-24 10:00', 'Vale Brass Tuition', 'Tutor'),
  networking('2025-11-05 10:00', 'The Corn Hall', 'Venue'),
  networking('2026-03-04 10:00', 'Vale Town Band', 'Organisation or society'),
  networking('2026-05-20 10:00', 'Strings at Home', 'Tutor'),
  comms('2025-09-29', 'Newsletter: the year'),
  comms('2025-11-03', 'Newsletter: CPD and auditions'),
  comms('2025-12-15', 'Thanks for the carols'),
  comms('2026-01-12', 'Newsletter: spring term'),
  comms('2026-03-02', 'Posts: try a brass instrument'),
  comms('2026-04-20', 'Newsletter: junior band'),
  comms('2026-06-01', 'Letters: festival day'),
  comms('2026-07-01', 'Website: summer courses'),
];
