import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { oewsPeriodOf } from '../sources/read-oews.ts';
import { buildFigures } from './build-figures.ts';
import { datasets, publishers } from './published-sources.ts';
import type { SnapshotManifest, SourceFile } from './reference-figures.ts';
import { writeSnapshot } from './snapshot-files.ts';
import { type OnStage, snapshotInputs } from './snapshot-inputs.ts';

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest('hex');
}

/** What is used of the extract of several years: those without a whole file. */
const historyPeriods = 'May 2020 to May 2022';

const described = (file: string): Omit<SourceFile, 'file' | 'sha256'> => {
  if (file.startsWith('oews/'))
    return {
      publisher: publishers.bls,
      dataset: datasets.oews,
      period: file === snapshotInputs.nationalHistory ? historyPeriods : (oewsPeriodOf(file) ?? ''),
      licence: 'public domain',
    };
  if (file.startsWith('projections/'))
    return {
      publisher: publishers.bls,
      dataset: datasets.projections,
      period: '2024–34',
      licence: 'public domain',
    };
  if (file === snapshotInputs.skillsLater)
    return {
      publisher: publishers.onet,
      dataset: datasets.onet,
      period: '30.1',
      licence: 'CC BY 4.0',
    };
  if (file.startsWith('onet/'))
    return {
      publisher: publishers.onet,
      dataset: datasets.onet,
      period: '29.3',
      licence: 'CC BY 4.0',
    };
  if (file === snapshotInputs.pathways)
    return {
      publisher: publishers.onet,
      dataset: 'O*NET OnLine career clusters',
      period: '2023',
      licence: 'CC BY 4.0',
    };
  if (file === snapshotInputs.matrix)
    return {
      publisher: publishers.bls,
      dataset: `${datasets.oews}, by industry`,
      period: 'May 2024',
      licence:
        'public domain (compilation CC BY-SA 4.0; only our shares are used, no cell is kept)',
    };
  return {
    publisher: 'AI Career Coach',
    dataset: 'O*NET to OEWS code crosswalk',
    period: 'May 2025',
    licence: 'ours',
  };
};

/** Builds the reference snapshot from the official files below `from` into `to`. */
export async function buildSnapshot(
  from: string,
  to: string,
  onStage: OnStage = () => undefined,
): Promise<SnapshotManifest> {
  const figures = await buildFigures(from, onStage);
  const sources: SourceFile[] = [];
  for (const file of Object.values(snapshotInputs).flat())
    sources.push({ file, sha256: await sha256Of(join(from, file)), ...described(file) });
  onStage('writing');
  return writeSnapshot(to, figures, sources);
}
