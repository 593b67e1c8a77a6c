import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** packages/api/reference, from the sources as from the bundle in dist/, which stand at different depths below it. */
export function referenceDirectory(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'reference');
    if (existsSync(join(candidate, 'snapshot.json'))) return candidate;
    if (folder === dirname(folder))
      throw new Error(
        'The reference figures (packages/api/reference/snapshot.json) are not here. Check them out again, or keep the folder beside dist/.',
      );
  }
}
