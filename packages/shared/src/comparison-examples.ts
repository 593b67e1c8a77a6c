/** Of the playground's examples those on change over time, places and occupations beside each other. */
export const comparisonExamples = [
  {
    name: 'What the last refresh changed',
    description:
      'Field by field what an insight said before and says now, with the reason, and its history.',
    operation: `query Changes($industry: String!) {
  industryInsight(industry: $industry) {
    lastUpdated
    nextUpdate
    ageInDays
    refreshNotice
    changes {
      field
      role
      before
      after
      why
    }
  }
  insightHistory(industry: $industry, first: 5) {
    totalCount
    nodes {
      takenAt
      growthRate
      demandLevel
    }
  }
}`,
    variables: { industry: 'healthcare/nursing' },
  },
  {
    name: 'Occupations side by side',
    description: 'Wages, growth and the most important skills of three trades, in the order asked.',
    operation: `query CompareOccupations($codes: [String!]!) {
  compareOccupations(codes: $codes) {
    code
    title
    wages {
      median
      p90
      source {
        period
      }
    }
    growth {
      percent
    }
    skills(first: 3) {
      name
      importance
    }
  }
}`,
    variables: { codes: ['51-4121', '47-2111', '47-2152'] },
  },
  {
    name: 'Where a salary stands',
    description: 'How many of 100 electricians in Texas earn less than 70,000 dollars a year.',
    operation: `query WhereASalaryStands($occupation: String!, $place: String!, $salary: Int!) {
  salaryPercentile(occupation: $occupation, place: $place, salary: $salary) {
    percentile
    atLeast
    below
    inWords
    range {
      p10
      median
      p90
      source {
        publisher
        period
      }
    }
  }
}`,
    variables: { occupation: '47-2111', place: 'TX', salary: 70_000 },
  },
  {
    name: 'Where in the economy an occupation works',
    description:
      'Jobs and wages of welders in each sector, and what is typically asked of who enters the occupation.',
    operation: `query WagesBySector($code: String!) {
  occupation(code: $code) {
    title
    wagesBySector {
      sectorCode
      sector
      employment
      p10
      median
      p90
      note
      source {
        publisher
        dataset
        period
      }
    }
    education
    experience
    training
    jobZone
    entrySources {
      figure
      publisher
      dataset
      period
    }
  }
}`,
    variables: { code: '51-4121' },
  },
  {
    name: 'Everything that changed since a day',
    description:
      'What the insight of welding says differently since then; empty when no figure changed.',
    operation: `query ChangesSince($industry: String!, $since: DateTime) {
  industryInsight(industry: $industry) {
    industry
    lastUpdated
    changes(since: $since) {
      field
      role
      before
      after
      why
    }
  }
}`,
    variables: { industry: 'manufacturing/welding', since: '2026-01-01T00:00:00Z' },
  },
  {
    name: 'Wages everywhere, over time, and similar work',
    description:
      'Welders in every state, their national medians since 2020, and related occupations.',
    operation: `query AroundAnOccupation($code: String!) {
  occupation(code: $code) {
    title
    nationalMedians {
      period
      median
      source {
        publisher
        dataset
      }
    }
    similar(first: 5) {
      basis
      distance
      source {
        publisher
        method
      }
      occupation {
        code
        title
      }
    }
    wagesByPlace {
      median
      employment
      note
      place {
        name
      }
    }
  }
}`,
    variables: { code: '51-4121' },
  },
];
