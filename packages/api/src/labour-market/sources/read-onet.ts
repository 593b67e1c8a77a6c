import { type OnBytes, type TableRow, tableRows } from '../files/table-rows.ts';

/** O*NET's own occupation code, `29-1141.01`. */
function onetCode(row: TableRow): string {
  const code = row.requiredText('O*NET-SOC Code');
  if (!/^\d\d-\d{4}\.\d\d$/.test(code))
    throw row.malformed('O*NET-SOC Code', `"${code}" is not an O*NET code such as 29-1141.01`);
  return code;
}

const layout = (required: readonly string[], onBytes?: OnBytes) => ({
  required: ['O*NET-SOC Code', ...required],
  ...(onBytes ? { onBytes } : {}),
});

export interface RatingRecord {
  code: string;
  kind: 'skill' | 'knowledge';
  name: string;
  /** 1 (not important) to 5 (extremely important). */
  importance: number;
}

/** Elements of O*NET's content model: 2.A and 2.B are skills, 2.C is knowledge. */
function kindOfElement(row: TableRow): RatingRecord['kind'] {
  const element = row.requiredText('Element ID');
  if (/^2\.[AB]\./.test(element)) return 'skill';
  if (element.startsWith('2.C.')) return 'knowledge';
  throw row.malformed('Element ID', `"${element}" is neither a skill nor an area of knowledge`);
}

/** The importance ratings of Skills.txt or Knowledge.txt, without those O*NET recommends to suppress. */
export async function* readRatings(path: string, onBytes?: OnBytes): AsyncGenerator<RatingRecord> {
  const required = ['Element ID', 'Element Name', 'Scale ID', 'Data Value', 'Recommend Suppress'];
  for await (const row of tableRows(path, layout(required, onBytes))) {
    if (row.text('Scale ID') !== 'IM' || row.text('Recommend Suppress') === 'Y') continue;
    const importance = row.number('Data Value');
    if (importance < 1 || importance > 5)
      throw row.malformed('Data Value', `importance runs from 1 to 5, found ${importance}`);
    yield {
      code: onetCode(row),
      kind: kindOfElement(row),
      name: row.requiredText('Element Name'),
      importance,
    };
  }
}

/** Importance by six-digit SOC code, as extracts of later O*NET releases come; work activities are passed over. */
export async function* readSocRatings(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<RatingRecord> {
  const required = ['soc6', 'element', 'type', 'importance'];
  for await (const row of tableRows(path, { required, ...(onBytes ? { onBytes } : {}) })) {
    if (row.text('type') !== 'skill') continue;
    yield {
      code: row.requiredText('soc6'),
      kind: 'skill',
      name: row.requiredText('element'),
      importance: row.number('importance'),
    };
  }
}

export interface TechnologyRecord {
  code: string;
  name: string;
  /** Often named in employers' postings. */
  hot: boolean;
  /** Hot, and often named in postings for this occupation. */
  inDemand: boolean;
}

export async function* readTechnologies(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<TechnologyRecord> {
  for await (const row of tableRows(
    path,
    layout(['Example', 'Hot Technology', 'In Demand'], onBytes),
  )) {
    yield {
      code: onetCode(row),
      name: row.requiredText('Example'),
      hot: row.text('Hot Technology') === 'Y',
      inDemand: row.text('In Demand') === 'Y',
    };
  }
}

export interface TitleRecord {
  code: string;
  /** The titles of this line: the long form and, where O*NET gives one, the short form (`RN`). */
  titles: readonly string[];
  /** Lower is shown earlier. */
  rank: number;
}

export async function* readAlternateTitles(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<TitleRecord> {
  for await (const row of tableRows(
    path,
    layout(['Title', 'Alternate Title', 'Short Title'], onBytes),
  )) {
    const short = row.text('Short Title');
    const titles = [
      row.requiredText('Alternate Title'),
      ...(short === '' || short === 'n/a' ? [] : [short]),
    ];
    yield { code: onetCode(row), titles, rank: 3 };
  }
}

export async function* readReportedTitles(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<TitleRecord> {
  for await (const row of tableRows(
    path,
    layout(['Reported Job Title', 'Shown in My Next Move'], onBytes),
  )) {
    yield {
      code: onetCode(row),
      titles: [row.requiredText('Reported Job Title')],
      rank: row.text('Shown in My Next Move') === 'Y' ? 0 : 1,
    };
  }
}

export interface JobZoneRecord {
  code: string;
  /** 1 (little preparation) to 5 (extensive). */
  jobZone: number;
}

export async function* readJobZones(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<JobZoneRecord> {
  for await (const row of tableRows(path, layout(['Job Zone'], onBytes))) {
    const jobZone = row.figure('Job Zone', '—');
    if (typeof jobZone === 'number') yield { code: onetCode(row), jobZone };
  }
}

export const relatednessTiers = ['Primary-Short', 'Primary-Long', 'Supplemental'] as const;

export interface RelatedRecord {
  code: string;
  relatedCode: string;
  tier: (typeof relatednessTiers)[number];
  /** From 1, the most closely related; it runs through the tiers. */
  index: number;
}

/** Related Occupations.txt: what O*NET names as related, by tasks, knowledge and titles. */
export async function* readRelated(path: string, onBytes?: OnBytes): AsyncGenerator<RelatedRecord> {
  const required = ['Related O*NET-SOC Code', 'Relatedness Tier', 'Index'];
  for await (const row of tableRows(path, layout(required, onBytes))) {
    const tier = row.requiredText('Relatedness Tier');
    const known = relatednessTiers.find((one) => one === tier);
    if (known === undefined)
      throw row.malformed('Relatedness Tier', `"${tier}" is not a tier of relatedness`);
    yield {
      code: onetCode(row),
      relatedCode: row.requiredText('Related O*NET-SOC Code'),
      tier: known,
      index: row.number('Index'),
    };
  }
}
