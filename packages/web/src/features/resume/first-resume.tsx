import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { UploadResumeField } from '../../resume-import/upload-resume-field.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Section } from '../../ui/section.tsx';
import { When } from '../../ui/when.tsx';
import { ResumeFrame } from './resume-frame.tsx';
import { TrashedResume } from './trashed-resume.tsx';
import { useSaveResume } from './use-save-resume.ts';

interface FirstResumeProps {
  person: { name: string | null; email: string };
  /** The one that was deleted in the last 30 days. */
  trashed: { deletedAt: string | null } | null;
  waiting: readonly { id: string; fileName: string; createdAt: string }[];
}

/** The sections a reader looks for, with the person's own name and address and nothing made up. */
const firstLines = ({ name, email }: FirstResumeProps['person']) =>
  `# ${name ?? email}\n\n${email}\n\n## Summary\n\n## Experience\n\n## Education\n\n## Skills\n`;

/** Before there is a resume: bring one in, confirm one that was read, or start writing. */
export function FirstResume({ person, trashed, waiting }: FirstResumeProps) {
  const navigate = useNavigate();
  const save = useSaveResume();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const startWriting = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const outcome = await save(firstLines(person), 0);
      if (outcome.kind === 'refused') setProblem(outcome.message);
    } catch (error) {
      setProblem(describeError(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ResumeFrame lead="One master resume, kept as Markdown. Bring yours in, or start writing.">
      <div className="grid max-w-2xl gap-8">
        {trashed?.deletedAt != null && <TrashedResume deletedAt={trashed.deletedAt} />}
        <UploadResumeField onRead={(importId) => void navigate(paths.resumeImport(importId))} />
        {waiting.length > 0 && (
          <Section title="Read, waiting for you">
            <ul>
              {waiting.map((file) => (
                <li key={file.id} className="flex items-baseline gap-3 border-b border-line py-2">
                  <Link
                    to={paths.resumeImport(file.id)}
                    dir="auto"
                    className="min-w-0 flex-1 truncate font-medium hover:underline"
                  >
                    {file.fileName}
                  </Link>
                  <span className="text-12 text-ink-faint">
                    <When iso={file.createdAt} />
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section
          title="Or start writing"
          lead="An outline with your name and the sections a reader looks for."
        >
          {problem !== undefined && (
            <div className="mb-3">
              <Callout tone="bad" role="alert">
                {problem}
              </Callout>
            </div>
          )}
          <Button busy={busy} busyLabel="Opening…" onClick={() => void startWriting()}>
            Start with an outline
          </Button>
        </Section>
      </div>
    </ResumeFrame>
  );
}
