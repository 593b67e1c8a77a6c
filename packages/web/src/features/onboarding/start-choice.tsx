import { UploadResumeField } from '../../resume-import/upload-resume-field.tsx';
import { Button } from '../../ui/button.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';

interface StartChoiceProps {
  name: string;
  onRead: (importId: string) => void;
  onByHand: () => void;
}

/** Start from a resume, or answer four short questions. */
export function StartChoice({ name, onRead, onByHand }: StartChoiceProps) {
  const heading = usePageTitle('Welcome');
  return (
    <>
      <h1 ref={heading} tabIndex={-1} dir="auto" className="text-24 font-semibold">
        {name === '' ? 'Welcome' : `Welcome, ${name}`}
      </h1>
      <p className="mt-2 mb-6 text-ink-muted">
        Start from your resume and confirm what was read, or answer four short questions. Either
        takes a few minutes, and everything is saved as you go.
      </p>
      <UploadResumeField onRead={onRead} />
      <div className="my-5 flex items-center gap-3 text-12 text-ink-faint before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        or
      </div>
      <Button size="large" className="w-full" onClick={onByHand}>
        Answer by hand
      </Button>
    </>
  );
}
