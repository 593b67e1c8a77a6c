import { limits } from '@career-coach/shared/limits.ts';
import { useMemo, useRef, useState } from 'react';
import { describeError } from '../../graphql/describe-error.ts';
import { useViewer } from '../../session/use-session.ts';
import { SaveConflict } from '../../ui/autosave/save-conflict.tsx';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SaveStateMark } from '../../ui/save-state.tsx';
import { Section } from '../../ui/section.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { Textarea } from '../../ui/textarea.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LetterActions } from './letter-actions.tsx';
import type { LetterEditor_LetterFragment } from './letter-editor.generated.ts';
import { countWords, evidenceNow } from './sentence-evidence.ts';
import { useSaveLetter, type LetterText } from './use-save-letter.ts';

/** Marks a sentence in the editor, wherever its line breaks stand by now. */
function selectSentence(editor: HTMLTextAreaElement | null, sentence: string) {
  if (!editor) return;
  const pattern = sentence
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const match = new RegExp(pattern.join('\\s+')).exec(editor.value);
  if (!match) return;
  editor.focus();
  editor.setSelectionRange(match.index, match.index + match[0].length);
}

/** A draft: text on one side, what each sentence rests on at the other; saved while one types. */
export function LetterEditor({ letter }: { letter: LetterEditor_LetterFragment }) {
  const viewer = useViewer();
  const { save, complete } = useSaveLetter(letter.id);
  const { content, companyName, jobTitle } = letter;
  const { value, state, conflict, message, edit, flush, resolve, savedVersion } =
    useAutosave<LetterText>({
      key: `letter:${viewer.id}:${letter.id}`,
      value: { content, companyName, jobTitle },
      version: letter.version,
      save,
    });
  const editor = useRef<HTMLTextAreaElement>(null);
  const [asking, setAsking] = useState(false);
  const evidence = useMemo(
    () => evidenceNow(value.content, letter.evidence),
    [value.content, letter.evidence],
  );
  const words = countWords(value.content);

  const completeNow = async (): Promise<string | undefined> => {
    try {
      await flush();
      const outcome = await complete(savedVersion());
      if (outcome.kind === 'refused') return outcome.message;
      if (outcome.kind === 'conflict')
        return 'The letter was changed on another device. Nothing was completed; look at both versions first.';
      return undefined;
    } catch (error) {
      return `The letter was not completed. ${describeError(error).message}`;
    }
  };

  return (
    <>
      <PageHeader
        title={value.jobTitle || 'Untitled letter'}
        lead={value.companyName}
        status={
          <>
            <SaveStateMark state={state} />
            <CoachBadge writtenBy={letter.writtenBy} />
          </>
        }
        actions={
          <>
            <LetterActions letter={{ id: letter.id, ...value }} />
            <Button tone="primary" disabled={conflict !== null} onClick={() => setAsking(true)}>
              Complete letter
            </Button>
          </>
        }
      />
      {conflict && (
        <div className="mb-4">
          <SaveConflict
            mine={value.content}
            theirs={conflict.value.content}
            onKeepMine={() => void resolve(value)}
            onTakeTheirs={() => void resolve(conflict.value)}
          />
        </div>
      )}
      {message !== null && (
        <div className="mb-4">
          <Callout tone="bad" role="alert" title="Not saved">
            {message} Your text is kept on this page.
          </Callout>
        </div>
      )}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-4">
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label="Company">
              {(control) => (
                <TextInput
                  {...control}
                  value={value.companyName}
                  maxLength={limits.coverLetter.companyName}
                  onChange={(event) => edit({ ...value, companyName: event.target.value })}
                />
              )}
            </Field>
            <Field label="Job title">
              {(control) => (
                <TextInput
                  {...control}
                  value={value.jobTitle}
                  maxLength={limits.coverLetter.jobTitle}
                  onChange={(event) => edit({ ...value, jobTitle: event.target.value })}
                />
              )}
            </Field>
          </div>
          <Field label="Letter" aside={`${words} ${words === 1 ? 'word' : 'words'}`}>
            {(control) => (
              <Textarea
                {...control}
                ref={editor}
                rows={20}
                spellCheck
                className="max-h-none px-5 py-5 font-serif text-16 sm:px-8 sm:py-7"
                value={value.content}
                maxLength={limits.coverLetter.content}
                onChange={(event) => edit({ ...value, content: event.target.value })}
                onBlur={() => void flush()}
              />
            )}
          </Field>
        </div>
        <Section
          title="What each sentence rests on"
          lead={
            letter.evidence.length > 0 ? 'Press a sentence to find it in the letter.' : undefined
          }
          className="min-w-0 lg:border-t-0 lg:pt-0"
        >
          <EvidenceList
            evidence={evidence}
            onFind={(sentence) => selectSentence(editor.current, sentence)}
          />
        </Section>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title="Complete this letter"
        confirmLabel="Complete letter"
        busyLabel="Completing…"
        onConfirm={completeNow}
      >
        {evidence.unsupported.length > 0 ? (
          <>
            <p>
              No fact in your profile, resume or the description supports these sentences. Are they
              true?
            </p>
            <ul className="grid gap-1.5">
              {evidence.unsupported.map(({ text }) => (
                <li key={text} dir="auto" className="border-l-2 border-warn-mark pl-3">
                  {text}
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>Every sentence of the draft that still stands rests on a fact.</p>
        )}
        <p>A completed letter is locked with today’s date. You can reopen it at any time.</p>
      </ConfirmDialog>
    </>
  );
}
