import { snapshotInputs } from '../../labour-market/snapshot/snapshot-inputs.ts';
import { codes, csv, tabs } from './made-up-occupations.ts';

const rating = (
  code: string,
  name: string,
  importance: number,
  suppress = 'N',
  element = '2.A.1.a',
): string[] => [
  `${code}.00`,
  'Title',
  element,
  name,
  'IM',
  'Importance',
  String(importance),
  '8',
  '0.1',
  '1',
  '5',
  suppress,
  '',
  '08/2023',
  'Analyst',
];
const ratingHeader = [
  'O*NET-SOC Code',
  'Title',
  'Element ID',
  'Element Name',
  'Scale ID',
  'Scale Name',
  'Data Value',
  'N',
  'Standard Error',
  'Lower CI Bound',
  'Upper CI Bound',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
  'Domain Source',
];

/** O*NET's release files, with ratings and names made up for tests. */
export const onetFiles: Record<string, () => string> = {
  [snapshotInputs.skillsLater]: () =>
    csv([
      ['soc6', 'title', 'element', 'type', 'element_id', 'importance'],
      ['15-1252', 'Software Developers', 'Programming', 'skill', '1', 4.5],
      ['15-1252', 'Software Developers', 'Getting Information', 'activity', '2', 5],
    ]),
  [snapshotInputs.skills]: () =>
    tabs([
      ratingHeader,
      ...codes.map((code) => rating(code, 'Active Listening', 3.5)),
      rating('15-1252', 'Repairing', 4),
      rating('51-4121', 'Operation and Control', 3.9),
      rating('51-4121', 'Repairing', 1.2, 'Y'),
    ]),
  [snapshotInputs.knowledge]: () =>
    tabs([
      ratingHeader,
      rating('29-1141', 'Medicine and Dentistry', 4.6, 'N', '2.C.5.a'),
      rating('51-4121', 'Mechanical', 3.7, 'N', '2.C.3.d'),
    ]),
  [snapshotInputs.technologies]: () =>
    tabs([
      [
        'O*NET-SOC Code',
        'Title',
        'Example',
        'Commodity Code',
        'Commodity Title',
        'Hot Technology',
        'In Demand',
      ],
      ['15-1252.00', 'T', 'Python', '1', 'T', 'Y', 'Y'],
      ['15-1252.00', 'T', 'Perl "5"', '1', 'T', 'N', 'N'],
      ['15-1254.00', 'T', 'JavaScript', '1', 'T', 'Y', 'Y'],
      ['29-1141.00', 'T', 'Epic Systems', '1', 'T', 'Y', 'Y'],
      ['51-4121.00', 'T', 'Computer aided design CAD software', '1', 'T', 'Y', 'N'],
    ]),
  [snapshotInputs.alternateTitles]: () =>
    tabs([
      ['O*NET-SOC Code', 'Title', 'Alternate Title', 'Short Title', 'Source(s)'],
      ['29-1141.00', 'T', 'RN (Registered Nurse)', 'RN', '08'],
      ['15-1254.00', 'T', 'Front End Developer', 'n/a', '08'],
      ['15-1252.00', 'T', 'software developers', '', '08'],
      ['51-4121.00', 'T', 'TIG Welder', '', '08'],
    ]),
  [snapshotInputs.reportedTitles]: () =>
    tabs([
      ['O*NET-SOC Code', 'Title', 'Reported Job Title', 'Shown in My Next Move'],
      ['29-1141.00', 'T', 'Staff Nurse', 'Y'],
      ['29-1141.00', 'T', 'Charge Nurse', 'N'],
    ]),
  [snapshotInputs.related]: () =>
    tabs([
      [
        'O*NET-SOC Code',
        'Title',
        'Related O*NET-SOC Code',
        'Related Title',
        'Relatedness Tier',
        'Index',
      ],
      ['29-1141.01', 'T', '29-1141.00', 'T', 'Primary-Short', '1'],
      ['29-1141.01', 'T', '29-2061.00', 'T', 'Supplemental', '11'],
      ['29-1141.00', 'T', '15-1252.00', 'T', 'Primary-Long', '7'],
      ['29-1141.00', 'T', '29-2061.00', 'T', 'Primary-Short', '2'],
      ['29-1141.00', 'T', '55-1011.00', 'T', 'Primary-Short', '3'],
    ]),
  [snapshotInputs.jobZones]: () =>
    tabs([
      ['O*NET-SOC Code', 'Title', 'Job Zone', 'Date', 'Domain Source'],
      ['29-1141.00', 'T', '3', '08/2023', 'Analyst'],
    ]),
};
