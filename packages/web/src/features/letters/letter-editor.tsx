import { limits } from '@career-coach/shared/limits.ts';
import { Wand2 } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { useViewer } from '../../session/use-session.ts';
import { SaveConflict } from '../../ui/autosave/save-conflict.tsx';
import { useAutosave } from '../../ui/autosave/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CoachBadge } from '../../ui/coach-badge.tsx';
import { Field } from '../../ui/field.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SaveStateMark } from '../../ui/save-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import { CompleteLetterDialog } from './complete-letter-dialog.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { LetterActions } from './letter-actions.tsx';
import { lengths, nearestLength, wordsOf } from './letter-choices.ts';
import type { LetterEditor_LetterFragment } from './letter-editor.generated.ts';
import { LetterOrigin } from './letter-origin.tsx';
import { MarkedLetter } from './marked-letter.tsx';
import { PostingDialog } from './posting-dialog.tsx';
import { RewriteDialog } from './rewrite-dialog.tsx';
import {
  countWords,
  evidenceNow,
  rangeOf,
  sentenceAt,
  withoutSentence,
} from './sentence-evidence.ts';
import { useSaveLetter, type LetterText } from './use-save-letter.ts';

function selectSentence(editor: HTMLTextAreaElement | null, sentence: string) {
  const range = editor && rangeOf(editor.value, sentence);
  if (!editor || !range) return;
  editor.focus();
  editor.setSelectionRange(range.start, range.end);
}

/** A draft: text on one side, what each sentence rests on at the other; saved while one types. */
export function LetterEditor({ letter }: { letter: LetterEditor_LetterFragment }) {
  const viewer = useViewer();
  const { save, complete, keep } = useSaveLetter(letter.id);
  const { content, companyName, jobTitle, tone, length } = letter;
  const autosave = useAutosave<LetterText>({
    key: `letter:${viewer.id}:${letter.id}`,
    value: { content, companyName, jobTitle, tone, length },
    version: letter.version,
    save,
  });
  const { value, state, conflict, message, edit, flush, resolve, savedVersion, latest } = autosave;
  const editor = useRef<HTMLTextAreaElement>(null);
  const [open, setOpen] = useState<'completing' | 'rewriting' | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  // Typing comes first; marks and counts follow as soon as there is time.
  const settled = useDeferredValue(value.content);
  const evidence = useMemo(() => evidenceNow(settled, letter.evidence), [settled, letter.evidence]);
  const words = useMemo(() => countWords(settled), [settled]);
  const aim = value.length ?? nearestLength(letter.wordCount);

  /** Does something to the saved letter; answers a sentence when it could not be done. */
  const afterSaving = async (
    what: string,
    act: (version: number) => ReturnType<typeof complete>,
  ): Promise<string | undefined> => {
    try {
      await flush();
      const outcome = await act(savedVersion());
      if (outcome.kind === 'refused') return outcome.message;
      if (outcome.kind === 'conflict')
        return `The letter was changed on another device. It was not ${what}; look at both versions first.`;
      return undefined;
    } catch (error) {
      return `The letter was not ${what}. ${describeError(error).message}`;
    }
  };
  const keepSentence = (sentence: string) =>
    afterSaving('changed', (version) => keep([sentence], version));
  const change = (next: string) => edit({ ...latest(), content: next });
  const accept = (next: Pick<LetterText, 'content' | 'tone' | 'length'>) => {
    const before = latest();
    edit({ ...before, ...next });
    setOpen(null);
    toast('Changes accepted', { undo: () => edit({ ...latest(), content: before.content }) });
  };

  return (
    <>
      <div className="no-print">
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
              <LetterActions letter={{ id: letter.id, ...value }} flush={flush} />
              <Button
                tone="primary"
                disabled={conflict !== null}
                onClick={() => void flush().finally(() => setOpen('completing'))}
              >
                Complete letter
              </Button>
            </>
          }
        />
        <LetterOrigin letter={letter} />
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
            <Field label="Letter" aside={wordsAgainst(words, wordsOf[aim])}>
              {(control) => (
                <MarkedLetter
                  control={control}
                  ref={editor}
                  value={value.content}
                  unsupported={evidence.unsupported}
                  onChange={(next) => edit({ ...value, content: next })}
                  onBlur={() => void flush()}
                  onCaret={(position) =>
                    setCurrent(sentenceAt(value.content, evidence.standing, position))
                  }
                />
              )}
            </Field>
            <div className="flex flex-wrap items-end justify-between gap-4">
              <Segmented
                label="Length, about"
                value={aim}
                options={lengths}
                onChange={(next) => edit({ ...value, length: next })}
              />
              <Button
                icon={<Wand2 />}
                disabled={conflict !== null}
                onClick={() => setOpen('rewriting')}
              >
                Write anew
              </Button>
            </div>
            {letter.writtenBy !== null && letter.version === 1 && words < wordsOf[aim] * enough && (
              <p className="text-13 text-ink-muted">
                Shorter than asked: the draft says only what your profile, your resume and the
                description hold.{' '}
                <Link className="text-link" to={paths.resume}>
                  Add achievements to your resume
                </Link>{' '}
                for a longer one.
              </p>
            )}
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
              current={current}
              onFind={(sentence) => selectSentence(editor.current, sentence)}
              onKeep={(sentence) =>
                void keepSentence(sentence).then((problem) => {
                  if (problem !== undefined) toast(problem, { tone: 'bad' });
                })
              }
            />
          </Section>
        </div>
      </div>
      <div dir="auto" className="hidden font-serif text-16 whitespace-pre-wrap print:block">
        {value.content}
      </div>
      <PostingDialog description={letter.jobDescription} />
      <CompleteLetterDialog
        open={open === 'completing'}
        onOpenChange={(isOpen) => setOpen(isOpen ? 'completing' : null)}
        unsupported={evidence.unsupported}
        onKeep={keepSentence}
        onRemove={(sentence) => change(withoutSentence(latest().content, sentence))}
        onChange={(sentence) => setTimeout(() => selectSentence(editor.current, sentence), 0)}
        onComplete={() => afterSaving('completed', complete)}
      />
      {open === 'rewriting' && (
        <RewriteDialog
          letterId={letter.id}
          content={value.content}
          tone={value.tone ?? 'PLAIN'}
          length={aim}
          onClose={() => setOpen(null)}
          onAccept={accept}
        />
      )}
    </>
  );
}

/** A draft below this share of its length is shorter than asked. */
const enough = 0.86;

/** "241 of about 250 words". */
const wordsAgainst = (words: number, aim: number) =>
  `${words} of about ${aim} words${words > aim * 1.15 ? `, ${words - aim} over` : ''}`;
