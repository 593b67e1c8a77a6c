import type { RevisionCause } from '../../packages/api/src/modules/revision/revision.type.ts';
import {
  digestOf,
  type RevisedDocument,
} from '../../packages/api/src/modules/revision/record-revision.ts';
import { seedId } from './seed-id.ts';
import type { SeedOwner } from './seed-owner.ts';

/** What a document held once. */
export interface PlantedState {
  at: Date;
  content: string;
  version: number;
  cause: RevisionCause;
  device: string | null;
  name?: string | null;
}

/** The texts of revisions have serials of their own. */
const texts = 10_000;

/** The history of a document, oldest first; its last state is what the document holds. */
export async function plantRevisions(
  { transaction, userId, person }: SeedOwner,
  document: RevisedDocument,
  states: readonly PlantedState[],
  serial: number,
): Promise<void> {
  for (const [index, { at, content, name = null, ...state }] of states.entries()) {
    const digest = digestOf(content);
    // A copy begins with a text that the master has, too.
    const { id: textId } = await transaction.revisionText.upsert({
      where: { userId_digest: { userId, digest } },
      create: {
        id: seedId(at, person.number, texts + serial + index),
        userId,
        digest,
        content,
        usedAt: at,
      },
      update: { usedAt: at },
    });
    await transaction.revision.create({
      data: {
        id: seedId(at, person.number, serial + index),
        userId,
        ...document,
        ...state,
        name,
        textId,
        createdAt: at,
        savedAt: at,
      },
    });
  }
}
