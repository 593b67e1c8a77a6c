import type { SalaryRangeFigures } from '../../labour-market/insight/salary-range.ts';
import type { Loaders } from '../../batching/loaders.ts';
import type { Columns } from '../../batching/columns.ts';
import type { IndustryInsight as InsightRow } from '../../database/generated/client.ts';
import { readPage } from '../../pagination/page-args.ts';

/** The first so many; all of them when no number is given. */
export const firstOf = (
  ranges: SalaryRangeFigures[],
  first: number | null | undefined,
): SalaryRangeFigures[] => (first == null ? ranges : ranges.slice(0, readPage({ first }).size));

/** The insight of a specialization; an id that an older taxonomy had leads to what took its place. */
export async function insightOf(
  loaders: Loaders,
  industry: string,
  columns: Columns,
): Promise<InsightRow | null> {
  const found = await loaders.industryInsightByIndustry.load(industry, columns);
  if (found !== null) return found;
  const retired = await loaders.retiredSpecializationById.load(industry, ['successorId']);
  return retired && loaders.industryInsightByIndustry.load(retired.successorId, columns);
}
