import type { PreviewRefused, PreviewView } from './sent-preview.tsx';
import type { Started } from './use-generation.ts';

interface Refusal {
  __typename: string;
  message: string;
}

type StartOutcome = { __typename: 'GenerationStarted'; generation: { id: string } } | Refusal;
type PreviewOutcome = ({ __typename: 'GenerationPreview' } & Omit<PreviewView, 'kind'>) | Refusal;

/** What came of asking for a piece of writing: it is on its way, or what to tell the person. */
export const startedOf = (outcome: StartOutcome): Started | PreviewRefused =>
  'generation' in outcome
    ? { kind: 'started', id: outcome.generation.id }
    : { kind: 'refused', message: outcome.message };

/** What asking would send, or why it would not be sent. */
export const previewOf = (outcome: PreviewOutcome): PreviewView | PreviewRefused =>
  'sent' in outcome
    ? { ...outcome, kind: 'preview' }
    : { kind: 'refused', message: outcome.message };
