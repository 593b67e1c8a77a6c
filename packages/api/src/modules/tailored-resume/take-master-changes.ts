import { takeMasterChangesInput } from '@career-coach/shared/inputs/tailored-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { followMaster } from '@career-coach/shared/resume-document/follow-master.ts';
import type { Database } from '../../database/database.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, type NotFound } from '../../errors/user-error.ts';
import { localId } from '../node/global-id.ts';
import type { SavedFrom } from '../revision/record-revision.ts';
import type { TakeMasterChangesInput } from './tailored-resume.input.ts';
import {
  MasterChangesTaken,
  MasterMissing,
  TailoredResumeConflict,
  TailoredResumeSaved,
} from './tailored-resume.result.ts';
import { readMaster, writeCopy } from './tailored-resume.service.ts';

/**
 * Takes over what the master has changed where the copy still has what the master had; what collides stays to be
 * chosen. Where nothing fits, nothing is saved.
 */
export async function takeMasterChanges(
  db: Database,
  viewerId: string,
  input: TakeMasterChangesInput,
  from: SavedFrom,
): Promise<MasterChangesTaken | TailoredResumeConflict | MasterMissing | InvalidInput | NotFound> {
  const parsed = parseInput(takeMasterChangesInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const master = await readMaster(db, viewerId);
  if (master === null) return new MasterMissing();
  const where = { id: localId('TailoredResume', parsed.id), userId: viewerId };
  let fitting: MasterChangesTaken['taken'] = [];
  const outcome = await writeCopy<MasterChangesTaken | TailoredResumeConflict>(
    db,
    where,
    parsed.version,
    from,
    'MERGED',
    (copy) => {
      if (master.version !== parsed.masterVersion)
        return { refusal: new TailoredResumeConflict(copy) };
      const { changes, takeFits } = followMaster(copy.masterContent, copy.content, master.content);
      fitting = changes.filter(({ kind }) => kind === 'FITS');
      const taken = fitting.length === 0 ? null : takeFits();
      // Too long with them: they wait with the collisions, and the person leaves some out.
      if (taken === null || taken.copy.length > limits.resume.content)
        return { refusal: new MasterChangesTaken(copy, []) };
      return {
        changes: {
          content: taken.copy,
          masterContent: taken.base,
          masterVersion: master.version,
        },
      };
    },
  );
  return outcome instanceof TailoredResumeSaved
    ? new MasterChangesTaken(outcome.tailoredResume, fitting)
    : outcome;
}
