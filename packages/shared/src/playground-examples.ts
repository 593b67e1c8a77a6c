import { comparisonExamples } from './comparison-examples.ts';

/** An operation that anybody can run in the playground without signing in. */
export interface PlaygroundExample {
  name: string;
  /** What it answers, in a sentence. */
  description: string;
  operation: string;
  variables: Record<string, unknown>;
}

/** The example operations of the playground; a test of the API runs each of them. */
export const playgroundExamples: readonly PlaygroundExample[] = [
  {
    name: 'What an occupation earns',
    description: 'The wage range of registered nurses in the United States, with its source.',
    operation: `query OccupationWages($code: String!, $place: String!) {
  occupation(code: $code) {
    code
    title
    wages(place: $place) {
      p10
      p25
      median
      p75
      p90
      employment
      note
      place {
        name
      }
      source {
        publisher
        dataset
        period
      }
    }
  }
}`,
    variables: { code: '29-1141', place: 'US' },
  },
  {
    name: 'The same work in three states',
    description: 'Median wages of electricians in California, New York and Texas, side by side.',
    operation: `query WagesInThreeStates($code: String!) {
  occupation(code: $code) {
    title
    california: wages(place: "CA") {
      median
      employment
      source {
        publisher
        period
      }
    }
    newYork: wages(place: "NY") {
      median
      employment
      source {
        publisher
        period
      }
    }
    texas: wages(place: "TX") {
      median
      employment
      source {
        publisher
        period
      }
    }
  }
}`,
    variables: { code: '47-2111' },
  },
  {
    name: 'Find an occupation by any title',
    description: 'Searches official titles and the many other titles people use for the same work.',
    operation: `query FindOccupations($search: String!, $first: Int!) {
  occupations(search: $search, first: $first) {
    totalCount
    edges {
      node {
        code
        title
        alternateTitles(first: 5)
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
    variables: { search: 'barista', first: 5 },
  },
  {
    name: 'Industries and specializations',
    description: 'The list that a person chooses from; the ids are what other fields ask for.',
    operation: `query Industries {
  industries {
    id
    name
    specializations {
      id
      name
    }
  }
}`,
    variables: {},
  },
  {
    name: 'Salaries of a specialization in a state',
    description: 'Every role of nursing in California, from the 10th to the 90th percentile.',
    operation: `query SalariesByRole($industry: String!, $place: String!) {
  industryInsight(industry: $industry) {
    industry
    salaryRanges(place: $place, first: 10) {
      role
      occupationCode
      p10
      median
      p90
      employment
      currency
      note
      source {
        publisher
        dataset
        period
      }
    }
  }
}`,
    variables: { industry: 'healthcare/nursing', place: 'CA' },
  },
  {
    name: 'Growth and demand',
    description:
      'How employment is projected to change, beside all occupations together, and the rule behind the demand level.',
    operation: `query GrowthAndDemand($industry: String!) {
  industryInsight(industry: $industry) {
    industry
    growthRate
    allOccupationsGrowthRate
    demandLevel
    demandReason
    annualOpenings
    marketOutlook
    keyTrends
    sources {
      figure
      publisher
      period
    }
  }
}`,
    variables: { industry: 'technology/software' },
  },
  {
    name: 'Where the figures come from',
    description: 'Publisher, data set, period and method of each figure of a specialization.',
    operation: `query Sources($industry: String!) {
  industryInsight(industry: $industry) {
    lastUpdated
    nextUpdate
    sources {
      figure
      publisher
      dataset
      period
      method
      occupationCount
    }
  }
}`,
    variables: { industry: 'healthcare/nursing' },
  },
  {
    name: 'Skills and technologies of an occupation',
    description:
      'The most important skills with their rating from 1 to 5, and the tools of accountants.',
    operation: `query SkillsOfAnOccupation($code: String!) {
  occupation(code: $code) {
    title
    skills(first: 8) {
      name
      importance
      source {
        dataset
        period
      }
    }
    technologies(first: 8)
    technologySource {
      dataset
      period
    }
    growth {
      percent
      annualOpenings
      source {
        dataset
        period
      }
    }
  }
}`,
    variables: { code: '13-2011' },
  },
  {
    name: 'Compare specializations, page by page',
    description:
      'Growth, demand and most asked-for skills; pass endCursor as $after for the next page.',
    operation: `query CompareSpecializations($first: Int!, $after: String) {
  industryInsights(first: $first, after: $after) {
    totalCount
    edges {
      node {
        industry
        growthRate
        demandLevel
        topSkills
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}`,
    variables: { first: 5, after: null },
  },
  {
    name: 'Type-ahead for skills and places',
    description:
      'Real skill and technology names that fit what is typed, and the places that have figures.',
    operation: `query TypeAhead($search: String!) {
  skillSuggestions(search: $search, first: 10)
  places {
    code
    name
  }
}`,
    variables: { search: 'excel' },
  },
  ...comparisonExamples,
];
