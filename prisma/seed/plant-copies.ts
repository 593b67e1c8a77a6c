import { storedScore } from './plant-resume.ts';
import { plantRevisions, type PlantedState } from './plant-revisions.ts';
import { day, seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

const desk = 'Firefox on Windows';

/** An hour after the other things of the day: what is copied for visitors stands in the order of its times. */
const afternoon = (date: string) => new Date(day(date).getTime() + 3_600_000);

/** The copies of the resume for jobs, each made of the master of its day, with its own history and check. */
export async function plantCopies(owner: SeedOwner): Promise<void> {
  const { db, transaction, userId, person } = owner;
  for (const [index, copy] of (person.copies ?? []).entries()) {
    const job = person.jobs[copy.job];
    const master = person.resumes[copy.of];
    if (!job || master === undefined)
      throw new Error(`A copy of ${person.key} is for a job, or of a resume, that is not there.`);
    const { companyName, jobTitle, description: jobDescription } = job;
    const made = afternoon(copy.madeOn);
    const first: PlantedState = {
      at: made,
      content: master,
      version: 1,
      cause: 'TAILORED',
      device: desk,
    };
    const edits = copy.edits.map(({ on, content }, edit): PlantedState => {
      return { at: afternoon(on), content, version: edit + 2, cause: 'TYPED', device: desk };
    });
    const newest = edits.at(-1) ?? first;
    const id = seedId(made, person.number, 600 + index);
    await transaction.tailoredResume.create({
      data: {
        id,
        userId,
        companyName,
        jobTitle,
        jobDescription,
        content: newest.content,
        version: newest.version,
        masterContent: master,
        masterVersion: copy.of + 1,
        createdAt: made,
        updatedAt: newest.at,
      },
    });
    await plantRevisions(owner, { tailoredResumeId: id }, [first, ...edits], 700 + 20 * index);
    const { score, ...report } = await storedScore(db, {
      at: newest.at,
      version: newest.version,
      markdown: newest.content,
      job,
    });
    await transaction.atsReport.create({
      data: {
        id: seedId(newest.at, person.number, 650 + index),
        userId,
        resumeId: seedId(day('2026-09-07'), person.number, 1),
        tailoredResumeId: id,
        score,
        ...report,
      },
    });
  }
}
