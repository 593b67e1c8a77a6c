import { industryInsightLoaders } from '../modules/industry-insight/industry-insight.loader.ts';
import { industryLoaders } from '../modules/industry/industry.loader.ts';
import { occupationLoaders } from '../modules/occupation/occupation.loader.ts';
import { resumeImportLoaders } from '../modules/resume-import/resume-import.loader.ts';
import { resumeLoaders } from '../modules/resume/resume.loader.ts';
import { userLoaders } from '../modules/user/user.loader.ts';
import type { LoaderScope } from './loader-scope.ts';

/** The loaders of one request: one line per module. */
export function createLoaders(scope: LoaderScope) {
  return {
    ...industryInsightLoaders(scope),
    ...industryLoaders(scope),
    ...occupationLoaders(scope),
    ...resumeImportLoaders(scope),
    ...resumeLoaders(scope),
    ...userLoaders(scope),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
