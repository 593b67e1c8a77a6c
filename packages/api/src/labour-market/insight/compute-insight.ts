import { nation, places } from '../places.ts';
import { datasets, publishers } from '../snapshot/published-sources.ts';
import { type DemandLevel, demandLevelOf, growthOf } from './demand.ts';
import { marketTexts } from './market-texts.ts';
import { salaryRange, type SalaryRangeFigures } from './salary-range.ts';
import { skillsInDemand } from './skills-in-demand.ts';
import type { AllOccupations, SpecializationFigures } from './specialization-figures.ts';

/** How a figure was got. */
export interface FigureSourceFacts {
  /** The field it belongs to, such as `growthRate`. */
  figure: string;
  publisher: string;
  dataset: string;
  period: string;
  method: string;
  /** Occupations behind it. */
  occupationCount: number | null;
}

export interface Insight {
  industry: string;
  salaryRanges: SalaryRangeFigures[];
  growthRate: number;
  allOccupationsGrowthRate: number;
  demandLevel: DemandLevel;
  demandReason: string;
  annualOpenings: number;
  topSkills: string[];
  recommendedSkills: string[];
  marketOutlook: string;
  keyTrends: string[];
  sources: FigureSourceFacts[];
}

/** Roles whose salaries are kept for every state in the insight itself; those of all others are read from OccupationWage. */
const rolesByState = 5;

/** The releases of O*NET behind the occupations' skills and technologies, the newest first: `30.1 and 29.3`. */
const releasesOf = (occupations: SpecializationFigures['occupations']): string =>
  [
    ...new Set(
      occupations.flatMap(({ skills, technologies }) =>
        [...skills, ...technologies].map(({ release }) => release),
      ),
    ),
  ]
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .join(' and ');

/** The newest period of national wages among the occupations. */
const newestPeriodOf = (occupations: SpecializationFigures['occupations']): string =>
  occupations.find(({ national }) => national !== null)?.national?.period ?? '';

function salaryRanges({ occupations }: SpecializationFigures): SalaryRangeFigures[] {
  const newestPeriod = newestPeriodOf(occupations);
  const national = occupations.map((one) =>
    salaryRange(one, nation.code, one.national, newestPeriod),
  );
  const states = places.filter(({ code }) => code !== nation.code);
  return [
    ...national,
    ...occupations
      .slice(0, rolesByState)
      .flatMap((one) =>
        states.map(({ code }) =>
          salaryRange(one, code, one.states.get(code) ?? null, newestPeriod),
        ),
      ),
  ];
}

function sourcesOf(
  figures: SpecializationFigures,
  all: AllOccupations,
  projectedCount: number,
  ratedCount: number,
): FigureSourceFacts[] {
  const wagePeriod = newestPeriodOf(figures.occupations);
  const projections = {
    publisher: publishers.bls,
    dataset: datasets.projections,
    period: all.projectionPeriod,
    occupationCount: projectedCount,
  };
  const onet = {
    publisher: publishers.onet,
    dataset: datasets.onet,
    period: releasesOf(figures.occupations),
    occupationCount: ratedCount,
  };
  return [
    {
      figure: 'salaryRanges',
      publisher: publishers.bls,
      dataset: datasets.oews,
      period: wagePeriod,
      method: 'As published: annual wages by occupation and place, without the self-employed.',
      occupationCount: figures.occupations.length,
    },
    {
      figure: 'growthRate',
      ...projections,
      method:
        'Mean of the published percent changes, weighted by employment at the start of the period.',
    },
    {
      figure: 'allOccupationsGrowthRate',
      ...projections,
      method: 'As published for all occupations together.',
      occupationCount: null,
    },
    {
      figure: 'annualOpenings',
      ...projections,
      method: 'Sum of the published openings, in thousands a year, the self-employed included.',
    },
    {
      figure: 'demandLevel',
      ...projections,
      method:
        'By the rule of docs/insight-rules.md, from growth and from openings per job, both against all occupations.',
    },
    {
      figure: 'topSkills',
      ...onet,
      method:
        'Important skills and knowledge that stand out against all occupations, and technologies in demand, weighted by jobs.',
    },
    {
      figure: 'recommendedSkills',
      ...onet,
      method: 'What follows after the top skills by the same order, technologies in demand first.',
    },
    {
      figure: 'marketOutlook',
      publisher: publishers.bls,
      dataset: `${datasets.projections}; ${datasets.oews}`,
      period: `${all.projectionPeriod}; ${wagePeriod}`,
      method: 'Written by rule from the figures named in it.',
      occupationCount: figures.occupations.length,
    },
    {
      figure: 'keyTrends',
      publisher: publishers.bls,
      dataset: `${datasets.projections}; ${datasets.oews}`,
      period: `${all.projectionPeriod}; ${wagePeriod}`,
      method:
        'Written by rule from the figures named in them; pay is that of the largest occupation with published medians.',
      occupationCount: figures.occupations.length,
    },
  ];
}

/** The insight of one specialization: published figures and plain arithmetic, by docs/insight-rules.md. */
export function computeInsight(figures: SpecializationFigures, all: AllOccupations): Insight {
  const growth = growthOf(figures.occupations);
  if (growth === null)
    throw new Error(
      `None of the occupations of ${figures.id} is in the projections, so it has no growth rate.`,
    );
  const demandLevel = demandLevelOf(growth, all);
  const skills = skillsInDemand(figures.occupations, all);
  return {
    industry: figures.id,
    salaryRanges: salaryRanges(figures),
    growthRate: growth.growthRate,
    allOccupationsGrowthRate: all.growthRate,
    demandLevel,
    annualOpenings: growth.annualOpenings,
    topSkills: skills.top,
    recommendedSkills: skills.recommended,
    ...marketTexts(figures, growth, demandLevel, all),
    sources: sourcesOf(figures, all, growth.occupationCount, skills.occupationCount),
  };
}
