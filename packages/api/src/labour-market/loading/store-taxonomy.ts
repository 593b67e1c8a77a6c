import type { ClientBase } from 'pg';
import type { TaxonomyEntry } from '../snapshot/reference-figures.ts';
import { taxonomyVersion } from '../taxonomy/industry-rules.ts';
import { renamedSpecializations } from '../taxonomy/renamed-specializations.ts';
import { insertRows } from './insert-rows.ts';
import { membersBefore, noteRetired, successorsOf } from './retire-specializations.ts';
import { positionColumn, textColumn } from './store-details.ts';

/**
 * Replaces industries, specializations and who stands in them, and notes what took the place of those that are gone.
 * People are moved when the insights of the new ones are there (`moveToSuccessors`).
 */
export async function storeTaxonomy(
  client: ClientBase,
  taxonomy: readonly TaxonomyEntry[],
  now: Date,
  renamed = renamedSpecializations,
): Promise<void> {
  const before = await membersBefore(client);
  await client.query('TRUNCATE "SpecializationOccupation", "Specialization", "Industry"');
  const industries = taxonomy.map((industry, position) => ({ ...industry, position }));
  await insertRows(
    client,
    'Industry',
    [textColumn('id'), textColumn('name'), positionColumn],
    industries,
  );
  const specializations = industries.flatMap((industry) =>
    industry.specializations.map((one, position) => ({
      ...one,
      position,
      industryId: industry.id,
    })),
  );
  await insertRows(
    client,
    'Specialization',
    [textColumn('id'), textColumn('industryId'), textColumn('name'), positionColumn],
    specializations,
  );
  const members = specializations.flatMap((one) =>
    one.occupations.map(({ code, basis }) => ({
      occupationCode: code,
      basis,
      specializationId: one.id,
    })),
  );
  await insertRows(
    client,
    'SpecializationOccupation',
    [textColumn('specializationId'), textColumn('occupationCode'), textColumn('basis')],
    members,
  );
  await noteRetired(client, successorsOf(before, taxonomy, renamed), taxonomyVersion, now);
}
