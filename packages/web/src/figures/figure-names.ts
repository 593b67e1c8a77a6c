/** The graph names a figure by its field; a person reads this. */
const names: Record<string, string> = {
  salaryRanges: 'Salary',
  growthRate: 'Projected growth',
  growth: 'Projected growth',
  allOccupationsGrowthRate: 'Growth of all occupations',
  annualOpenings: 'Openings a year',
  demandLevel: 'Demand',
  topSkills: 'Skills asked for',
  recommendedSkills: 'Skills worth learning',
  skills: 'Importance of skills',
  marketOutlook: 'Outlook',
  keyTrends: 'Trends',
  similar: 'Similar occupations',
  technologies: 'Tools and technologies',
  wagesBySector: 'Wages by sector',
  nationalMedians: 'Median over time',
  education: 'Education',
  experience: 'Experience in a related occupation',
  training: 'Training on the job',
  jobZone: 'Preparation, by job zone',
};

export function figureName(figure: string): string {
  return names[figure] ?? figure;
}
