import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { industryInsightLoaders } from '../modules/industry-insight/industry-insight.loader.ts';
import { readSalaryEmbed } from './embed-parameters.ts';
import { badParametersPage, salaryPage } from './salary-page.ts';

/** An hour at the reader's; a day more while a fresh one is fetched. The figures change once a week at most. */
const cacheFor = 'public, max-age=3600, stale-while-revalidate=86400';

/** `/embed/salary?industry=healthcare/nursing&place=US&theme=light`: a page made to stand in a frame on any site. */
export async function embedRoutes(
  fastify: FastifyInstance,
  { db }: { db: Database },
): Promise<void> {
  fastify.get('/embed/salary', async (request, reply) => {
    const specializations = await db.specialization.findMany({
      select: { id: true, name: true },
      orderBy: { id: 'asc' },
    });
    const embed = readSalaryEmbed(
      await inNewTaxonomy(db, request.query as Readonly<Record<string, unknown>>),
      specializations.map(({ id }) => id),
    );
    reply.type('text/html; charset=utf-8');
    if (Array.isArray(embed))
      return reply.code(400).header('cache-control', 'no-store').send(badParametersPage(embed));
    const name = specializations.find(({ id }) => id === embed.industry)?.name ?? embed.industry;
    const ranges = await industryInsightLoaders({
      db,
      viewerId: null,
      now: new Date(),
    }).salaryRangesByIndustry.load(embed.industry, embed.place.code);
    const page = salaryPage(embed, name, ranges);
    const tag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
    reply.header('cache-control', cacheFor).header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.send(page);
  });
}

/** Snippets that stand on other sites with an id of an older taxonomy go on to what took its place. */
async function inNewTaxonomy(
  db: Database,
  query: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { industry } = query;
  if (typeof industry !== 'string') return query;
  const retired = await db.retiredSpecialization.findUnique({ where: { id: industry } });
  return retired === null ? query : { ...query, industry: retired.successorId };
}
