import {
  saveCoachSettingsInput,
  type SaveCoachSettings,
} from '@career-coach/shared/inputs/generation.ts';
import { taskNames, type TaskName } from '../../coaching/task-name.ts';
import type { Viewer } from '../../context/context.ts';
import type { Database } from '../../database/database.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput } from '../../errors/user-error.ts';
import type { CoachAccess } from '../../generations/coach-access.ts';
import { labelOf } from '../../generations/generation-handler.ts';
import { capOf, monthOf, type Spending } from '../../generations/spending.ts';
import { CoachSettingsSaved } from './coach.result.ts';
import type { CoachSettings, CoachStatus } from './coach.type.ts';

interface Preferences {
  modelAllowed: boolean;
  capMicroUsd: number | null;
}

/** Who writes this task for the viewer; for a visitor, who writes here. */
export async function coachFor(
  db: Database,
  { claude }: CoachAccess,
  viewer: Viewer | null,
  task: TaskName,
): Promise<CoachStatus> {
  const person =
    claude && viewer
      ? await db.user.findUnique({
          where: { id: viewer.userId },
          select: { modelAllowed: true },
        })
      : null;
  const usesModel = claude !== null && (person?.modelAllowed ?? true);
  const kind = usesModel ? 'CLAUDE' : 'RULE_BASED';
  return { kind, label: labelOf({ coach: kind, model: usesModel ? claude.modelFor(task) : null }) };
}

/** A person's settings with what this month has cost. */
export function coachSettingsOf(
  coach: CoachAccess,
  person: Preferences,
  { own, everybody }: { own: Spending; everybody: Spending },
  now: Date,
): CoachSettings {
  const { claude, personCapMicroUsd, installationCapMicroUsd } = coach;
  const used = everybody.spent + everybody.reserved;
  return {
    isModelAvailable: claude !== null,
    modelAllowed: person.modelAllowed,
    models: claude ? [...new Set(taskNames.map((task) => claude.modelFor(task)))] : [],
    capMicroUsd: capOf(coach, person),
    highestCapMicroUsd: personCapMicroUsd,
    spentMicroUsd: own.spent,
    reservedMicroUsd: own.reserved,
    installationUsed:
      installationCapMicroUsd === 0 ? 1 : Math.min(1, used / installationCapMicroUsd),
    resetsAt: monthOf(now).end,
  };
}

export async function saveCoachSettings(
  db: Database,
  { personCapMicroUsd }: CoachAccess,
  viewerId: string,
  input: SaveCoachSettings,
): Promise<CoachSettingsSaved | InvalidInput> {
  const parsed = parseInput(saveCoachSettingsInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { modelAllowed, capMicroUsd } = parsed;
  if (capMicroUsd != null && capMicroUsd > personCapMicroUsd)
    return InvalidInput.of(
      'capMicroUsd',
      `This installation allows at most $${(personCapMicroUsd / 1_000_000).toFixed(2)} a month for each person.`,
    );
  const user = await db.user.update({
    where: { id: viewerId },
    data: {
      ...(modelAllowed == null ? {} : { modelAllowed }),
      ...(capMicroUsd == null ? {} : { capMicroUsd }),
    },
  });
  return new CoachSettingsSaved(user);
}
