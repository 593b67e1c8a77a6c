import { useMutation, useQuery } from '@apollo/client/react';
import type { CoachKind, RewriteLetterInput } from '@career-coach/shared/generated/graphql.ts';
import { useState } from 'react';
import { hashOf } from '../../generation/kept-request.ts';
import { useGeneration } from '../../generation/use-generation.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { outcomeOf } from '../../graphql/outcome.ts';
import { RewriteCoachDocument, StartRewriteDocument } from './letter-editor.generated.ts';

/** Asks for a letter to be written anew, and follows it. A proposal belongs to the very text it was made from. */
export function useLetterRewrite(letterId: string, content: string) {
  const { data } = useQuery(RewriteCoachDocument);
  const [run] = useMutation(StartRewriteDocument);
  const writing = useGeneration(`rewrite:${letterId}:${hashOf({ content })}`);
  const [problem, setProblem] = useState<string>();
  const coach = data?.coach ?? null;

  const send = async (input: RewriteLetterInput, clientKey: string, by: CoachKind | null) => {
    const { data: answer } = await run({ variables: { input, clientKey, coach: by } });
    const outcome = outcomeOf(answer?.startLetterRewrite);
    if (outcome.__typename === 'GenerationStarted')
      return { kind: 'started' as const, id: outcome.generation.id };
    const detail = outcome.__typename === 'InvalidInput' ? outcome.issues[0]?.message : undefined;
    return { kind: 'refused' as const, message: detail ?? outcome.message };
  };

  return {
    coach,
    problem,
    generation: writing.generation ?? null,
    isBusy: writing.isBusy,
    cancel: writing.cancel,
    forget: writing.forget,
    /** By the coach that is shown, unless another is named. */
    async start(
      wish: Omit<RewriteLetterInput, 'id' | 'content'>,
      by: CoachKind | null = coach?.kind ?? null,
    ): Promise<void> {
      const input = { id: letterId, content, ...wish };
      setProblem(undefined);
      try {
        const outcome = await writing.start({ input, by }, (key) => send(input, key, by));
        if (outcome.kind === 'refused') setProblem(outcome.message);
      } catch (error) {
        setProblem(`${describeError(error).message} Your letter is as it was.`);
      }
    },
  };
}
