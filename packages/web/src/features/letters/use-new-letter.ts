import { useMutation } from '@apollo/client/react';
import type {
  CoachKind,
  LetterLength,
  LetterTone,
} from '@career-coach/shared/generated/graphql.ts';
import type { Started } from '../../generation/use-generation.ts';
import { outcomeOf, unknownOutcome } from '../../graphql/outcome.ts';
import { CreateLetterDocument, StartLetterDocument } from './new-letter-page.generated.ts';

export interface NewLetterForm {
  companyName: string;
  jobTitle: string;
  jobDescription: string;
  tone: LetterTone;
  length: LetterLength;
}

/** What keeps a letter from being made. */
export type LetterRefusal =
  | { kind: 'incomplete'; message: string; missing: readonly string[] }
  /** The first message for each field of the form, by its name; `''` holds what belongs to none. */
  | { kind: 'invalid'; message: string; issues: Readonly<Record<string, string>> }
  | { kind: 'refused'; message: string };

const byField = (issues: readonly { path: string; message: string }[]) =>
  Object.fromEntries([...issues].reverse().map(({ path, message }) => [path, message]));

/** Asks for a letter: drafted by the coach in the background, or empty to be written by hand. */
export function useNewLetter() {
  const [runStart] = useMutation(StartLetterDocument);
  const [runCreate] = useMutation(CreateLetterDocument);

  const start = async (
    input: NewLetterForm,
    clientKey: string,
    coach: CoachKind | null,
  ): Promise<Started | LetterRefusal> => {
    const { data } = await runStart({ variables: { input, clientKey, coach } });
    const outcome = outcomeOf(data?.startCoverLetter);
    switch (outcome.__typename) {
      case 'GenerationStarted':
        return { kind: 'started', id: outcome.generation.id };
      case 'ProfileIncomplete':
        return { kind: 'incomplete', message: outcome.message, missing: outcome.missing };
      case 'InvalidInput':
        return { kind: 'invalid', message: outcome.message, issues: byField(outcome.issues) };
      case 'CapReached':
      case 'CoachOff':
      case 'CoachBusy':
        return { kind: 'refused', message: outcome.message };
      default:
        return unknownOutcome(outcome);
    }
  };

  const writeMyself = async (
    form: NewLetterForm,
  ): Promise<{ kind: 'created'; letterId: string } | LetterRefusal> => {
    const input = { ...form, jobDescription: form.jobDescription.trim() || null };
    const outcome = outcomeOf((await runCreate({ variables: { input } })).data?.createCoverLetter);
    switch (outcome.__typename) {
      case 'CoverLetterSaved':
        return { kind: 'created', letterId: outcome.coverLetter.id };
      case 'InvalidInput':
        return { kind: 'invalid', message: outcome.message, issues: byField(outcome.issues) };
      default:
        return unknownOutcome(outcome);
    }
  };

  return { start, writeMyself };
}
