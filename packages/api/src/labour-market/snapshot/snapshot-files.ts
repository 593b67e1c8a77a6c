import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants } from 'node:zlib';
import { taxonomyVersion } from '../taxonomy/industry-rules.ts';
import { decodeFigures, encodeFigures } from './encode-figures.ts';
import { blsAttribution, onetAttribution } from './published-sources.ts';
import type { ReferenceFigures, SnapshotManifest, SourceFile } from './reference-figures.ts';

const compress = promisify(brotliCompress);
const decompress = promisify(brotliDecompress);

const format = 2;
const manifestFile = 'snapshot.json';
const parts = ['occupations', 'wages', 'names'] as const;
const partFile = (part: (typeof parts)[number]): string => `${part}.json.br`;
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the snapshot into a folder; the same figures give the same bytes. */
export async function writeSnapshot(
  directory: string,
  figures: ReferenceFigures,
  sources: SourceFile[],
): Promise<SnapshotManifest> {
  await mkdir(directory, { recursive: true });
  const encoded = encodeFigures(figures);
  const files: Record<string, string> = {};
  const content = createHash('sha256');
  for (const part of parts) {
    const json = JSON.stringify(encoded[part]);
    content.update(json);
    const bytes = await compress(Buffer.from(json), {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: json.length,
      },
    });
    await writeFile(join(directory, partFile(part)), bytes);
    files[partFile(part)] = sha256(bytes);
  }
  const manifest: SnapshotManifest = {
    version: content.digest('hex').slice(0, 12),
    format,
    taxonomyVersion,
    attribution: [blsAttribution, onetAttribution],
    sources,
    counts: {
      occupations: figures.occupations.length,
      wageRows: figures.wages.reduce((sum, table) => sum + table.rows.size, 0),
      sectorWageRows: figures.sectorWages.reduce((sum, table) => sum + table.rows.size, 0),
      alternateTitles: figures.occupations.reduce(
        (sum, one) => sum + one.alternateTitles.length,
        0,
      ),
      skillAndTechnologyNames: new Set(
        figures.occupations.flatMap((one) =>
          [...one.skills, ...one.technologies].map(({ name }) => name),
        ),
      ).size,
      specializations: figures.taxonomy.reduce(
        (sum, industry) => sum + industry.specializations.length,
        0,
      ),
    },
    files,
  };
  await writeFile(join(directory, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

export async function readManifest(directory: string): Promise<SnapshotManifest> {
  const manifest = JSON.parse(
    await readFile(join(directory, manifestFile), 'utf8'),
  ) as SnapshotManifest;
  if (manifest.format !== format)
    throw new Error(
      `The reference snapshot has format ${manifest.format}; this program reads format ${format}. Rebuild it with "coach labour-market build-snapshot".`,
    );
  return manifest;
}

/** Reads the figures of a snapshot, each file checked against the manifest's hash. */
export async function readSnapshot(
  directory: string,
): Promise<{ manifest: SnapshotManifest; figures: ReferenceFigures }> {
  const manifest = await readManifest(directory);
  const json = async (part: (typeof parts)[number]): Promise<unknown> => {
    const file = partFile(part);
    const bytes = await readFile(join(directory, file));
    if (sha256(bytes) !== manifest.files[file])
      throw new Error(
        `${file} of the reference snapshot is damaged (its hash differs). Check it out again.`,
      );
    return JSON.parse((await decompress(bytes)).toString('utf8'));
  };
  const [occupations, wages, names] = await Promise.all([
    json('occupations'),
    json('wages'),
    json('names'),
  ]);
  return { manifest, figures: decodeFigures({ occupations, wages, names }) };
}
