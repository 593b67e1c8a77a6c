import type { GenerationView } from './use-followed-generation.ts';

/** What happens now, in the words of the screen. */
export function stageWords(
  {
    status,
    stage,
    writtenBy,
    isCancelling,
  }: Pick<GenerationView, 'status' | 'stage' | 'writtenBy' | 'isCancelling'>,
  what: string,
): string {
  if (status === 'DONE') return `Your ${what} is written`;
  if (status === 'QUEUED') return 'Waiting for its turn';
  if (isCancelling) return 'Stopping';
  const writer = writtenBy.startsWith('Claude') ? writtenBy : 'The built-in coach';
  switch (stage) {
    case 'SENDING':
      return `Sending to ${writer}`;
    case 'WRITING':
      return `${writer} is writing`;
    case 'CHECKING':
      return `Holding every sentence of the ${what} against its sources`;
    case 'RETRYING':
      return `Something in it had no source: ${writer} is asked once more`;
    case null:
      return 'Getting what it needs together';
  }
}
