import { limits } from '@career-coach/shared/limits.ts';
import { Upload } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';
import { Callout } from '../ui/callout.tsx';
import { classNames } from '../ui/class-names.ts';
import { formatBytes } from '../ui/format-figure.ts';
import { PasteText } from './paste-text.tsx';
import { acceptedResumeFiles, fileOf, uploadResume } from './upload-resume.ts';

interface UploadResumeFieldProps {
  /** The file was read; what was read waits to be confirmed. */
  onRead: (importId: string) => void;
}

/** Takes a resume file by press, keyboard or drop, and says why when it cannot be read. */
export function UploadResumeField({ onRead }: UploadResumeFieldProps) {
  const id = useId();
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<{ fileName: string; message: string }>();
  const [over, setOver] = useState(false);

  const take = async (file: File | undefined) => {
    if (!file || reading !== null) return;
    setReading(file.name);
    setRefusal(undefined);
    const outcome = await uploadResume(file);
    setReading(null);
    if (outcome.kind === 'read') onRead(outcome.importId);
    else setRefusal({ fileName: file.name, message: outcome.message });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };

  return (
    <div className="grid gap-3">
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classNames(
          'relative flex min-h-32 cursor-pointer flex-col items-center justify-center gap-1 rounded-panel border border-dashed px-4 py-6 text-center transition-colors',
          'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
          over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:bg-hover',
        )}
      >
        <Upload aria-hidden className="mb-1 size-5 text-ink-faint" />
        <span className="font-medium">
          {reading === null ? 'Choose your resume, or drop it here' : `Reading ${reading}…`}
        </span>
        <span id={`${id}-hint`} className="text-13 text-ink-faint">
          PDF, DOCX, Markdown, text, JSON Resume, FRESH or your LinkedIn data (ZIP), up to{' '}
          {formatBytes(limits.resume.fileBytes)}. You confirm what was read before it is saved.
        </span>
        <input
          id={id}
          type="file"
          accept={acceptedResumeFiles}
          aria-describedby={`${id}-hint`}
          disabled={reading !== null}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </label>
      <span role="status" className="hidden-visually">
        {reading === null ? '' : `Reading ${reading}`}
      </span>
      {refusal && (
        <Callout tone="bad" role="alert" title={`${refusal.fileName} could not be read`}>
          {refusal.message}
        </Callout>
      )}
      <PasteText busy={reading !== null} onText={(text) => void take(fileOf(text))} />
    </div>
  );
}
