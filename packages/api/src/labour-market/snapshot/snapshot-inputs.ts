/** The files a snapshot is built from, below one folder. */
export const snapshotInputs = {
  nationalWages: [
    'oews/national_2025.csv.gz',
    'oews/national_2024.csv.gz',
    'oews/national_2023.csv.gz',
  ],
  stateWages: 'oews/state_2025.csv.gz',
  sectorWages: 'oews/sector_2024.csv.gz',
  /** Medians of years that no whole national file is at hand for. */
  nationalHistory: 'oews/national_history_2020_2025.csv.gz',
  projections: 'projections/occupation_2024-34.xlsx',
  onetToOews: 'crosswalk/onet_to_oews2025.csv',
  pathways: 'crosswalk/onet_career_clusters_soc.csv',
  matrix: 'crosswalk/soc_naics_oews2024_matrix.csv.gz',
  skillsLater: 'onet/skills_activities_importance_v30_1.csv.gz',
  skills: 'onet/Skills.txt.gz',
  knowledge: 'onet/Knowledge.txt.gz',
  technologies: 'onet/Technology Skills.txt.gz',
  alternateTitles: 'onet/Alternate Titles.txt.gz',
  reportedTitles: 'onet/Sample of Reported Titles.txt.gz',
  jobZones: 'onet/Job Zones.txt.gz',
  related: 'onet/Related Occupations.txt.gz',
} as const;

/** Told which file is read now. */
export type OnStage = (stage: string) => void;
