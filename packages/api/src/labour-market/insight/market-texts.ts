import { nation, placeByCode } from '../places.ts';
import { type DemandLevel, type Growth, openingsRateOfAll } from './demand.ts';
import { unfoundedNumbers, written } from './figures-in-text.ts';
import {
  type AllOccupations,
  jobsOf,
  type OccupationFacts,
  projectionYears,
  type SpecializationFigures,
} from './specialization-figures.ts';

export interface MarketTexts {
  demandReason: string;
  marketOutlook: string;
  keyTrends: string[];
}

const grow = (percent: number): string =>
  percent < 0
    ? `shrink ${written.percent(percent)}`
    : percent === 0
      ? `stay as it is (${written.percent(0)})`
      : `grow ${written.percent(percent)}`;
const openings = (growth: Growth, all: AllOccupations): string =>
  `${written.rate(growth.openingsRate)} openings a year for every 100 jobs, against ${written.rate(openingsRateOfAll(all))} in all occupations`;

const levelWords: Record<DemandLevel, string> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };

function outlook(figures: SpecializationFigures, growth: Growth, all: AllOccupations): string {
  const { from, to } = projectionYears(all.projectionPeriod);
  const jobs = figures.occupations.reduce((sum, one) => sum + jobsOf(one), 0);
  const [largest] = figures.occupations;
  const count = figures.occupations.length;
  const sentences = [
    `${figures.name} ${count === 1 ? 'is one occupation' : `takes in ${written.count(count)} occupations`} with ${written.count(jobs)} jobs in ${largest?.national?.period ?? 'the newest count'}, the self-employed not counted.`,
    `From ${from} to ${to} employment is projected to ${grow(growth.growthRate)}, against ${written.percent(all.growthRate)} for all occupations.`,
    `About ${written.thousands(growth.annualOpenings)} openings a year are expected, from growth and from people who leave.`,
  ];
  if (largest?.national?.median != null && count > 1) {
    sentences.push(
      `The largest occupation is ${largest.title}: a median of ${written.dollars(largest.national.median)} a year in the nation.`,
    );
  }
  return sentences.join(' ');
}

function growthTrends(occupations: readonly OccupationFacts[], all: AllOccupations): string[] {
  const { from, to } = projectionYears(all.projectionPeriod);
  const projected = occupations.flatMap(({ title, projection }) =>
    projection === null ? [] : [{ title, percent: projection.changePercent }],
  );
  if (projected.length < 2) return [];
  const sorted = [...projected].sort((a, b) => b.percent - a.percent);
  const [fastest, slowest] = [sorted[0], sorted.at(-1)];
  const trends: string[] = [];
  if (fastest !== undefined && fastest.percent > 0)
    trends.push(
      `${fastest.title}: projected to ${grow(fastest.percent)} from ${from} to ${to}, the fastest here.`,
    );
  if (slowest !== undefined && slowest.percent < 0)
    trends.push(
      `${slowest.title}: projected to ${grow(slowest.percent)} from ${from} to ${to}, the steepest decline here.`,
    );
  return trends;
}

/** The largest occupation with a median of this year and the last: the pay of some is above what BLS printed then. */
const comparedOver = ({ occupations }: SpecializationFigures): OccupationFacts | undefined =>
  occupations.find(
    ({ national, previous }) => national?.median != null && previous?.median != null,
  );

/** The largest occupation with a national median. */
const paidIn = ({ occupations }: SpecializationFigures): OccupationFacts | undefined =>
  occupations.find(({ national }) => national?.median != null);

const changeOf = (now: number, before: number): number =>
  Math.round((now / before - 1) * 1000) / 10;

/** Medians are compared over the years; upper percentiles are not, since BLS stopped top-coding them in May 2025. */
function wageTrend(occupation: OccupationFacts | undefined): string[] {
  const [now, before] = [occupation?.national, occupation?.previous];
  if (!occupation || now?.median == null || before?.median == null) return [];
  const percent = changeOf(now.median, before.median);
  const change =
    percent === 0
      ? 'stayed level'
      : percent > 0
        ? `rose ${written.percent(percent)}`
        : `fell ${written.percent(percent)}`;
  return [
    `Median pay of ${occupation.title} ${change}, from ${written.dollars(before.median)} in ${before.period} to ${written.dollars(now.median)} in ${now.period}; inflation is not taken out.`,
  ];
}

function stateTrend(occupation: OccupationFacts | undefined): string[] {
  const national = occupation?.national?.median;
  if (!occupation || national == null) return [];
  const paid = [...occupation.states].flatMap(([code, { median }]) =>
    median === null || code === nation.code ? [] : [{ code, median }],
  );
  const best = paid.sort((a, b) => b.median - a.median || a.code.localeCompare(b.code))[0];
  const place = best === undefined ? null : placeByCode(best.code);
  return best === undefined || place === null
    ? []
    : [
        `${place.name} has the highest median pay of ${occupation.title}: ${written.dollars(best.median)}, against ${written.dollars(national)} in the nation.`,
      ];
}

/** Figures that a text about this specialization may speak of, as they are written. */
export function writtenFigures(
  figures: SpecializationFigures,
  growth: Growth,
  all: AllOccupations,
): string[] {
  const { from, to } = projectionYears(all.projectionPeriod);
  const compared = comparedOver(figures);
  const wages = figures.occupations.flatMap(({ national, previous, states }) => [
    national,
    previous,
    ...states.values(),
  ]);
  const trend =
    compared?.national?.median != null && compared.previous?.median != null
      ? [written.percent(changeOf(compared.national.median, compared.previous.median))]
      : [];
  return [
    figures.name,
    ...figures.occupations.map(({ title }) => title),
    from,
    to,
    '100',
    '0%',
    written.count(figures.occupations.length),
    written.count(figures.occupations.reduce((sum, one) => sum + jobsOf(one), 0)),
    written.percent(growth.growthRate),
    written.thousands(growth.annualOpenings),
    written.rate(growth.openingsRate),
    written.rate(openingsRateOfAll(all)),
    written.percent(all.growthRate),
    ...figures.occupations.flatMap(({ projection }) =>
      projection === null ? [] : [written.percent(projection.changePercent)],
    ),
    ...wages.flatMap((wage) =>
      wage === null
        ? []
        : [wage.period, ...(wage.median === null ? [] : [written.dollars(wage.median)])],
    ),
    ...trend,
  ];
}

/** The texts of an insight, written from figures alone. */
export function marketTexts(
  figures: SpecializationFigures,
  growth: Growth,
  level: DemandLevel,
  all: AllOccupations,
): MarketTexts {
  const { from, to } = projectionYears(all.projectionPeriod);
  const texts: MarketTexts = {
    demandReason: `${levelWords[level]}: employment is projected to ${grow(growth.growthRate)} from ${from} to ${to}, against ${written.percent(all.growthRate)} for all occupations, with ${openings(growth, all)}.`,
    marketOutlook: outlook(figures, growth, all),
    keyTrends: [
      ...growthTrends(figures.occupations, all),
      ...wageTrend(comparedOver(figures)),
      ...stateTrend(paidIn(figures)),
    ],
  };
  const founded = writtenFigures(figures, growth, all);
  for (const text of [texts.demandReason, texts.marketOutlook, ...texts.keyTrends]) {
    const unfounded = unfoundedNumbers(text, founded);
    if (unfounded.length > 0)
      throw new Error(
        `The insight of ${figures.id} names numbers that are in no figure: ${unfounded.join(', ')}`,
      );
  }
  return texts;
}
