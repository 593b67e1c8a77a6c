import { z } from 'zod';
import { phraseInsightTask } from '../../coaching/phrase-insight/phrase-insight.task.ts';
import { generationHandler } from '../../generations/generation-handler.ts';
import { figuresOf } from '../industry-insight/insight-snapshot.service.ts';
import { NoFiguresToPhrase } from './insight-phrasing.result.ts';
import { newestSnapshot } from './newest-snapshot.ts';
import { phrasingFigures } from './phrasing-figures.ts';

/** The figures of one snapshot in words; it ends with the person's phrasing, which takes the place of the one before. */
export const phrasingGeneration = generationHandler({
  task: phraseInsightTask,
  input: z.object({ snapshotId: z.uuid() }),
  async prepare(db, userId, { snapshotId }) {
    const snapshot = await newestSnapshot(db, userId);
    if (snapshot === null) return new NoFiguresToPhrase('none');
    if (snapshot.id !== snapshotId) return new NoFiguresToPhrase('changed');
    const specialization = await db.specialization.findUnique({
      where: { id: snapshot.industry },
      select: { name: true },
    });
    return phrasingFigures(specialization?.name ?? snapshot.industry, figuresOf(snapshot));
  },
  async store(transaction, userId, { snapshotId }, text, badge) {
    const newest = await newestSnapshot(transaction, userId);
    if (newest?.id !== snapshotId) return new NoFiguresToPhrase('changed');
    const { label: writtenBy, promptVersion } = badge;
    const phrasing = { snapshotId, text, writtenBy, promptVersion, createdAt: new Date() };
    const { id } = await transaction.insightPhrasing.upsert({
      where: { userId },
      create: { userId, ...phrasing },
      update: phrasing,
      select: { id: true },
    });
    return { noun: 'InsightPhrasing', id };
  },
});
