import { ImportRefusedError } from './import-refused.ts';

/** The release that an O*NET file is of: as named, or as its folder or name tells it (`db_30_1_text/Skills.txt`). */
export function onetReleaseOf(path: string, named?: string): string {
  if (named !== undefined) return named;
  const found = /(?:^|[^a-z])(?:db|v|onet)[-_ ]?(\d\d)[._](\d{1,2})(?!\d)/i.exec(path);
  if (found === null)
    throw new ImportRefusedError(
      `${path} does not tell which release of O*NET it is of: keep the folder's name (db_30_1_text), or name it (--onet-release 30.1). Nothing was changed.`,
    );
  return `${found[1]}.${found[2]}`;
}
