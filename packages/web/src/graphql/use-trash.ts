import { useApolloClient } from '@apollo/client/react';
import { toast } from '../ui/toast-store.ts';
import { describeError } from './describe-error.ts';

/** What came of a move to the trash or back, in words; `undo` names what can be brought back. */
export interface TrashAnswer<What> {
  message: string;
  isProblem?: boolean;
  undo?: What;
}

export const trashProblem = ({ message }: { message: string }) => ({ message, isProblem: true });

/** Moves something to the trash and back. Both say what happened; the move to the trash offers its undo. */
export function useTrash<What>(
  remove: (what: What) => Promise<TrashAnswer<What>>,
  restore: (what: What) => Promise<TrashAnswer<What>>,
) {
  const client = useApolloClient();
  const tell = async (answering: Promise<TrashAnswer<What>>): Promise<void> => {
    try {
      const { message, isProblem, undo } = await answering;
      toast(message, {
        ...(isProblem ? { tone: 'bad' } : {}),
        ...(undo === undefined ? {} : { undo: () => void tell(restore(undo)) }),
      });
      await client.refetchQueries({ include: 'active' });
    } catch (error) {
      toast(describeError(error).message, { tone: 'bad' });
    }
  };
  return {
    restore: (what: What) => tell(restore(what)),
    moveToTrash: (what: What) => tell(remove(what)),
  };
}
