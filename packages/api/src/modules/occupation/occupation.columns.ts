import { defineColumns } from '../../batching/columns.ts';
import { Prisma, type Occupation as OccupationRow } from '../../database/generated/client.ts';

export const occupationColumns = defineColumns<OccupationRow>(
  'Occupation',
  Prisma.OccupationScalarFieldEnum,
  {
    always: ['id', 'code'],
    fields: {
      alternateTitles: [],
      matchedTitle: [],
      wages: ['title'],
      wagesByPlace: [],
      wagesBySector: [],
      nationalMedians: [],
      similar: [],
      growth: [],
      entrySources: ['education', 'experience', 'training', 'jobZone', 'jobZoneRelease'],
      skills: [],
      technologies: [],
      technologySource: [],
      specializations: [],
    },
  },
);
