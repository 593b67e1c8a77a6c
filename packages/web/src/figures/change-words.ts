/** A change as the graph tells it. */
export interface ChangeFacts {
  field: string;
  role: string | null;
  before: string | null;
  after: string | null;
}

const names: Record<string, string> = {
  growthRate: 'Projected growth',
  allOccupationsGrowthRate: 'Growth of all occupations',
  annualOpenings: 'Openings a year',
  demandLevel: 'Demand',
  salaryRanges: 'Salary',
  topSkills: 'Most asked-for skills',
  recommendedSkills: 'Skills worth learning',
};

/** Texts are written anew from the figures; the figures beside them tell what changed. */
const written = new Set(['demandReason', 'marketOutlook', 'keyTrends']);

export const isFigure = ({ field }: Pick<ChangeFacts, 'field'>): boolean => !written.has(field);

const listed = new Set(['topSkills', 'recommendedSkills']);

/** The change in a line, without its reason. */
export function changeWords({ field, role, before, after }: ChangeFacts): string {
  if (listed.has(field)) {
    const [old, now] = [before, after].map((text) => text?.split('; ') ?? []) as [
      string[],
      string[],
    ];
    const added = now.filter((name) => !old.includes(name));
    const gone = old.filter((name) => !now.includes(name));
    const parts = [
      added.length > 0 ? `new ${added.join(', ')}` : '',
      gone.length > 0 ? `no longer ${gone.join(', ')}` : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join('; ') : 'in another order';
  }
  const about = role === null ? '' : `${role}: `;
  if (before === null) return `${about}${after ?? ''}, not told before`;
  if (after === null) return `${about}no longer told (${before})`;
  return `${about}${before} → ${after}`;
}

export const changeName = (field: string): string => names[field] ?? field;
