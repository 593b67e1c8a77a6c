import { basename } from 'node:path';
import { MalformedFileError } from '../files/malformed-file.ts';
import { type OnBytes, type TableLayout, tableRows } from '../files/table-rows.ts';

/** One occupation of the Employment Projections. Employment and openings in thousands, self-employed included. */
export interface ProjectionRecord {
  occupationCode: string;
  title: string;
  /** `2024–34`. */
  period: string;
  employmentBase: number;
  employmentProjected: number;
  changePercent: number;
  annualOpenings: number;
  education: string | null;
  experience: string | null;
  training: string | null;
  /** The row is a summary of others; `00-0000` is all occupations. */
  summary: boolean;
}

const required = [
  'code',
  'title',
  'type',
  'employment base',
  'employment projected',
  'change percent',
  'openings',
];

/** BLS writes the years into its headers; our CSV extracts write them into column names. Both read alike. */
function projectionHeaders() {
  const years: string[] = [];
  const normalize = (header: string): string => {
    const text = header
      .replaceAll(/\[\d+\]/g, '')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .toLowerCase();
    const employment = /^(?:employment, (\d{4})|emp_(\d{4})_thousands)$/.exec(text);
    if (employment !== null) {
      const year = employment[1] ?? employment[2] ?? '';
      if (!years.includes(year)) years.push(year);
      return years.indexOf(year) === 0 ? 'employment base' : 'employment projected';
    }
    if (/matrix title$|^occ_title$/.test(text)) return 'title';
    if (/matrix code$|^soc_code$/.test(text)) return 'code';
    if (/^occupation type$|^occ_type$/.test(text)) return 'type';
    if (/^employment change, percent|^change_pct$/.test(text)) return 'change percent';
    if (/^occupational openings|^annual_openings/.test(text)) return 'openings';
    if (/^typical education|^typical_entry_education/.test(text)) return 'education';
    if (/^work experience in a related|^related_work_experience/.test(text)) return 'experience';
    if (/on-the-job training|^on_the_job_training/.test(text)) return 'training';
    return text;
  };
  const period = (): string => `${years[0] ?? ''}–${(years[1] ?? '').slice(2)}`;
  return { normalize, period };
}

const layoutWith = (normalizeHeader: (header: string) => string): TableLayout => ({
  required,
  sheet: 'Table 1.2',
  normalizeHeader,
});

/** How a file of projections is told from others. */
export const projectionLayout = (): TableLayout => layoutWith(projectionHeaders().normalize);

const words = (text: string): string | null => (text === '' || text === '—' ? null : text);

/** Table 1.2 of the occupation workbook, or the same table as CSV. "None" in education or training is a value. */
export async function* readProjections(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<ProjectionRecord> {
  const headers = projectionHeaders();
  let found = 0;
  for await (const row of tableRows(path, {
    ...layoutWith(headers.normalize),
    ...(onBytes ? { onBytes } : {}),
  })) {
    const occupationCode = row.text('code');
    // Footnotes and the source line stand under the table.
    if (!/^\d\d-\d{4}$/.test(occupationCode)) {
      if (row.text('type') === '') continue;
      throw row.malformed('code', `"${occupationCode}" is not an occupation code such as 29-1141`);
    }
    found += 1;
    yield {
      occupationCode,
      title: row.requiredText('title'),
      period: headers.period(),
      employmentBase: row.number('employment base'),
      employmentProjected: row.number('employment projected'),
      changePercent: row.number('change percent'),
      annualOpenings: row.number('openings'),
      education: words(row.text('education')),
      experience: words(row.text('experience')),
      training: words(row.text('training')),
      summary: row.text('type') === 'Summary',
    };
  }
  if (found === 0)
    throw new MalformedFileError({ file: basename(path), line: 2 }, 'it holds no occupation');
}
