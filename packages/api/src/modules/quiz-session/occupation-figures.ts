import type { OccupationFigures } from '../../coaching/quiz/figure-questions.ts';
import type { Database } from '../../database/database.ts';

const mostOccupations = 12;
const nation = 'US';

/** The reference figures of the occupations behind a specialization; empty where there are none. */
export async function occupationFiguresOf(
  db: Database,
  industry: string | null,
): Promise<OccupationFigures[]> {
  if (industry === null) return [];
  const links = await db.specializationOccupation.findMany({
    where: { specializationId: industry },
    orderBy: { occupationCode: 'asc' },
    take: mostOccupations,
    select: {
      occupation: {
        select: {
          title: true,
          wages: { where: { placeCode: nation }, select: { median: true, period: true } },
          skills: {
            where: { kind: 'skill' },
            orderBy: [{ importance: 'desc' }, { name: 'asc' }],
            select: { name: true, importance: true, release: true },
          },
        },
      },
    },
  });
  return links.map(({ occupation: { title, wages, skills } }) => {
    const newest = [...wages].sort((a, b) => yearOf(b.period) - yearOf(a.period))[0];
    return { title, skills, median: newest?.median ?? null, wagePeriod: newest?.period ?? null };
  });
}

/** Periods are written `May 2025`. */
const yearOf = (period: string) => Number(/\d{4}/u.exec(period)?.[0] ?? 0);
