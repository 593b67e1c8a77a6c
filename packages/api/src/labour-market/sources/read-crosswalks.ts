import { type OnBytes, tableRows } from '../files/table-rows.ts';

const withBytes = (required: readonly string[], onBytes?: OnBytes) => ({
  required,
  ...(onBytes ? { onBytes } : {}),
});

export interface OnetToOews {
  onetCode: string;
  onetTitle: string;
  /** The OEWS code, which may combine several occupations; null for those OEWS does not cover. */
  oewsCode: string | null;
}

export async function* readOnetToOews(path: string, onBytes?: OnBytes): AsyncGenerator<OnetToOews> {
  for await (const row of tableRows(
    path,
    withBytes(['onet_soc', 'onet_title', 'oews_code'], onBytes),
  )) {
    yield {
      onetCode: row.requiredText('onet_soc'),
      onetTitle: row.requiredText('onet_title'),
      oewsCode: row.text('oews_code') || null,
    };
  }
}

export interface PathwayRecord {
  onetCode: string;
  /** Career pathways; an occupation may stand in two. */
  pathways: readonly string[];
}

export async function* readPathways(
  path: string,
  onBytes?: OnBytes,
): AsyncGenerator<PathwayRecord> {
  for await (const row of tableRows(path, withBytes(['Career Pathway', 'Code'], onBytes))) {
    yield {
      onetCode: row.requiredText('Code'),
      pathways: row.requiredText('Career Pathway').split('; '),
    };
  }
}

export interface MatrixRecord {
  occupationCode: string;
  naics: string;
  employment: number;
  /** The month its jobs were counted, `May 2024`. */
  period: string;
}

/** The cells of the employment matrix that have a number; ownership classes repeat a cell, see `taxonomy/`. */
export async function* readMatrix(
  path: string,
  period: string,
  onBytes?: OnBytes,
): AsyncGenerator<MatrixRecord> {
  for await (const row of tableRows(
    path,
    withBytes(['soc_code', 'naics', 'employment'], onBytes),
  )) {
    const employment = row.figure('employment', '**');
    if (typeof employment !== 'number') continue;
    yield {
      occupationCode: row.requiredText('soc_code'),
      naics: row.requiredText('naics'),
      employment,
      period,
    };
  }
}
