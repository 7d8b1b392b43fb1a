import type { RegisterRow } from '../../template';

/** An SHG of the example: where it is, and since when it has been expected in figures. */
export interface Shg {
  readonly id: string;
  readonly name: string;
  readonly village: string;
  readonly vo?: string;
  readonly from: string;
  readonly began: 'New' | 'Revived' | 'There before';
}

const shg = (
  id: string,
  name: string,
  village: string,
  vo: string | undefined,
  from: string,
  began: Shg['began'] = 'There before',
): Shg => ({ id, name, village, ...(vo !== undefined && { vo }), from, began });

/** Two of them are called Savitribai, as SHGs often are: rows name those by their codes. */
export const SHGS: readonly Shg[] = [
  shg('S01', 'Savitribai', 'Ambegaon', 'VO1', '2023-08-15'),
  shg('S02', 'Jijau', 'Ambegaon', 'VO1', '2023-10-02'),
  shg('S03', 'Ahilya', 'Borgaon', 'VO1', '2024-01-26'),
  shg('S04', 'Ramai', 'Chinchgaon', 'VO2', '2024-02-12'),
  shg('S05', 'Pragati', 'Deogaon', 'VO2', '2024-06-20'),
  shg('S06', 'Savitribai', 'Hivargaon', 'VO3', '2024-07-08'),
  shg('S07', 'Sakhi', 'Hivargaon', 'VO3', '2024-11-18'),
  shg('S08', 'Unnati', 'Jambgaon', 'VO3', '2025-01-06'),
  shg('S09', 'Kranti', 'Kalamgaon', 'VO4', '2025-03-08'),
  shg('S10', 'Gulmohar', 'Limbgaon', 'VO4', '2025-06-16'),
  shg('S11', 'Himmat', 'Nimgaon', 'VO5', '2025-09-09'),
  shg('S12', 'Palash', 'Pimpalgaon', undefined, '2026-01-12'),
  shg('S13', 'Asha', 'Wadgaon', undefined, '2026-06-15', 'New'),
  shg('S14', 'Ekta', 'Deogaon', 'VO2', '2026-09-10', 'Revived'),
];

/** What a person types for an SHG: its name, or its code where two share a name. */
export const typed = ({ id, name }: Shg): string =>
  SHGS.filter((each) => each.name === name).length > 1 ? id : name;

/** By code; the last one has no SHG yet. */
const VILLAGES: Readonly<Record<string, readonly [string, string, number, number]>> = {
  V01: ['Ambegaon', 'Example GP North', 214, 61],
  V02: ['Borgaon', 'Example GP North', 132, 38],
  V03: ['Chinchgaon', 'Example GP North', 96, 22],
  V04: ['Deogaon', 'Example GP East', 187, 57],
  V05: ['Hivargaon', 'Example GP East', 241, 83],
  V06: ['Jambgaon', 'Example GP East', 78, 19],
  V07: ['Kalamgaon', 'Example GP South', 155, 46],
  V08: ['Limbgaon', 'Example GP South', 119, 31],
  V09: ['Nimgaon', 'Example GP South', 203, 74],
  V10: ['Pimpalgaon', 'Example GP West', 88, 35],
  V11: ['Wadgaon', 'Example GP West', 142, 52],
  V12: ['Tekdipada', 'Example GP West', 41, 33],
};

export const VILLAGE_NAMES: readonly string[] = Object.values(VILLAGES).map(([name]) => name);

export const villages: readonly RegisterRow[] = Object.entries(VILLAGES).map(
  ([Id, [Name, panchayat, households, vulnerable]]) => ({
    Id,
    Name,
    'Gram panchayat': panchayat,
    Households: households,
    'Vulnerable households': vulnerable,
  }),
);

export const shgs: readonly RegisterRow[] = SHGS.map(({ id, name, village, vo, from, began }) => ({
  Id: id,
  Name: name,
  Village: village,
  ...(vo !== undefined && { VO: vo }),
  From: from,
  'Began as': began,
}));

const CLF = 'Example Cluster Level Federation';

export const vos: readonly RegisterRow[] = [
  { Id: 'VO1', Name: 'Navjeevan VO', Village: 'Ambegaon', CLF, 'Began as': 'There before' },
  { Id: 'VO2', Name: 'Samruddhi VO', Village: 'Deogaon', CLF, 'Began as': 'There before' },
  { Id: 'VO3', Name: 'Ujwal VO', Village: 'Hivargaon', CLF, 'Began as': 'There before' },
  { Id: 'VO4', Name: 'Prerana VO', Village: 'Kalamgaon', CLF, 'Began as': 'Revived' },
  { Id: 'VO5', Name: 'Nirman VO', Village: 'Nimgaon', 'Began as': 'New' },
];

export const organisations: readonly RegisterRow[] = (
  [
    ['Gram panchayat North', 'PRI institution'],
    ['Gram panchayat East', 'PRI institution'],
    ['Gram panchayat South', 'PRI institution'],
    ['Gram panchayat West', 'PRI institution'],
    ['Block agriculture office', 'Line department'],
    ['Primary health centre', 'Line department'],
    ['Example Water Trust', 'NGO'],
    ['Example Gramin Bank', 'Bank'],
  ] as const
).map(([Name, Kind], index) => ({
  Id: `O${index + 1}`,
  Name,
  Kind,
  'Keep in touch': Kind === 'Bank' ? 'When needed' : 'Every quarter',
}));

/** Those that are due a contact every quarter. */
export const KEY_ORGANISATIONS = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7'] as const;
