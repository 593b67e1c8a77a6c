import { useQuery } from '@apollo/client/react';
import type { CoachKind } from '@career-coach/shared/generated/graphql.ts';
import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { GenerationProgress } from '../../generation/generation-progress.tsx';
import { useGeneration } from '../../generation/use-generation.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { useViewer } from '../../session/use-session.ts';
import { useKept } from '../../ui/autosave/use-kept.ts';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NewLetterFields } from './new-letter-fields.tsx';
import { NewLetterPageDocument } from './new-letter-page.generated.ts';
import { useNewLetter, type LetterRefusal, type NewLetterForm } from './use-new-letter.ts';

const empty: NewLetterForm = {
  companyName: '',
  jobTitle: '',
  jobDescription: '',
  tone: 'PLAIN',
  length: 'MEDIUM',
};

/** A job description in, a letter out, written before one's eyes; form and writing survive a reload. */
export default function NewLetterPage() {
  const viewer = useViewer();
  const navigate = useNavigate();
  const { data } = useQuery(NewLetterPageDocument);
  const { value: form, change, forget } = useKept(`new-letter:${viewer.id}`, empty);
  const { start, writeMyself } = useNewLetter();
  const writing = useGeneration(`new-letter:${viewer.id}`);
  const [opening, setOpening] = useState(false);
  const [refusal, setRefusal] = useState<LetterRefusal>();
  const { generation } = writing;

  const draft = async (coach: CoachKind | null) => {
    setRefusal(undefined);
    try {
      const outcome = await writing.start({ ...form, coach }, (clientKey) =>
        start(form, clientKey, coach),
      );
      if (outcome.kind !== 'started') setRefusal(outcome);
    } catch (error) {
      setRefusal(lost(error));
    }
  };
  const beginEmpty = async () => {
    setOpening(true);
    setRefusal(undefined);
    try {
      const outcome = await writeMyself(form);
      if (outcome.kind === 'created') {
        forget();
        await navigate(paths.letter(outcome.letterId), { replace: true });
      } else setRefusal(outcome);
    } catch (error) {
      setRefusal(lost(error));
    } finally {
      setOpening(false);
    }
  };

  const letterId = generation?.status === 'DONE' ? (generation.result?.id ?? null) : null;
  useEffect(() => {
    if (letterId === null) return;
    writing.forget();
    forget();
    void navigate(paths.letter(letterId), { replace: true });
    // The functions are new with every render; what matters is that the letter is there.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [letterId]);

  const settings = data?.me?.coachSettings;
  const usesModel = settings?.isModelAvailable === true && settings.modelAllowed;
  const hasResume = Boolean(data?.me?.resume?.content?.trim());
  return (
    <>
      <PageHeader
        title="New cover letter"
        lead="The draft uses only your profile, your resume and the description below. You edit it afterwards."
        status={data && <CoachBadge writtenBy={usesModel ? data.coach.label : 'rule-based'} />}
      />
      {data && !hasResume && (
        <div className="mb-5 max-w-2xl">
          <Callout tone="warn" title="There is no resume yet">
            A letter needs achievements to draw on.{' '}
            <Link className="text-link" to={paths.resume}>
              Add your resume
            </Link>{' '}
            first; what you type here is kept.
          </Callout>
        </div>
      )}
      {generation && (
        <div className="mb-6 max-w-2xl">
          <GenerationProgress
            generation={generation}
            what="letter"
            onCancel={() => void writing.cancel()}
            onRetry={() => void draft(generation.coach)}
            onByRules={() => void draft('RULE_BASED')}
          />
        </div>
      )}
      {!writing.isBusy && (
        <NewLetterFields
          form={form}
          change={change}
          refusal={refusal}
          usesModel={usesModel}
          opening={opening}
          onDraft={() => void draft(null)}
          onBegin={() => void beginEmpty()}
        />
      )}
    </>
  );
}

const lost = (error: unknown): LetterRefusal => ({
  kind: 'refused',
  message: `${describeError(error).message} What you typed is kept here.`,
});
