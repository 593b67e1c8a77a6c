import { limits } from '@career-coach/shared/limits.ts';
import { useDeferredValue } from 'react';
import { ResumeText } from '../../../resume-preview/resume-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Textarea } from '../../../ui/textarea.tsx';

interface CopyEditorProps {
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** The copy as Markdown, and how it reads beside it. */
export function CopyEditor({ value, onChange, onBlur }: CopyEditorProps) {
  const shown = useDeferredValue(value);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Textarea
        aria-label="Copy, Markdown"
        grows={false}
        spellCheck
        className="h-[calc(100dvh-18rem)] min-h-96 resize-none font-mono text-13"
        value={value}
        maxLength={limits.resume.content}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      <Panel className="h-[calc(100dvh-18rem)] min-h-96 min-w-0 overflow-y-auto px-6 py-7 sm:px-10">
        <div tabIndex={0} role="region" aria-label="Copy preview">
          <ResumeText markdown={shown} />
        </div>
      </Panel>
    </div>
  );
}
