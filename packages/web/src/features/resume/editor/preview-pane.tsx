import {
  resumeTemplates,
  usualTemplate,
  type ResumeTemplate,
} from '@career-coach/shared/resume-exports.ts';
import { lazy, Suspense, useDeferredValue } from 'react';
import { ResumeText } from '../../../resume-preview/resume-text.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Select } from '../../../ui/select.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';

const TemplatePreview = lazy(async () => ({
  default: (await import('../../../resume-preview/template-preview.tsx')).TemplatePreview,
}));

interface PreviewPaneProps {
  markdown: string;
  /** What `?show=` says: a template, or the text that follows every letter. */
  shown: string | null;
  onShow: (shown: string) => void;
}

const nameOf = (template: string) => template.charAt(0).toUpperCase() + template.slice(1);

const options = [
  { value: 'text', label: 'As text, at once' },
  ...resumeTemplates.map((template) => ({
    value: template,
    label: `Pages, ${nameOf(template)}${template === usualTemplate ? ' (usual)' : ''}`,
  })),
];

/** How the resume reads: as text while one types, or as the pages of a template with their breaks. */
export function PreviewPane({ markdown, shown, onShow }: PreviewPaneProps) {
  const later = useDeferredValue(markdown);
  const template = resumeTemplates.find((name): name is ResumeTemplate => name === shown);
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-2">
      <Select
        aria-label="Preview shows"
        className="w-56 max-w-full self-end"
        options={options}
        value={template ?? 'text'}
        onChange={(event) => onShow(event.target.value)}
      />
      {template === undefined ? (
        <Panel className="min-h-0 flex-1 overflow-y-auto px-6 py-7 sm:px-10">
          <div tabIndex={0} role="region" aria-label="Resume preview">
            <ResumeText markdown={later} />
          </div>
        </Panel>
      ) : (
        <div
          className="min-h-0 flex-1 overflow-y-auto pr-1"
          tabIndex={0}
          role="region"
          aria-label="Resume preview"
        >
          <Suspense fallback={<Skeleton className="aspect-[1/1.414] w-full" />}>
            <TemplatePreview markdown={later} template={template} />
          </Suspense>
        </div>
      )}
    </div>
  );
}
