import { resumeTemplates, type ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { useId } from 'react';
import { usePages } from '../../../resume-preview/use-pages.ts';
import { classNames } from '../../../ui/class-names.ts';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { templateNames } from './template-names.ts';

interface TemplateChoiceProps {
  markdown: string;
  value: ResumeTemplate;
  onChange: (template: ResumeTemplate) => void;
}

/** The looks, each shown with the first page of this very resume. */
export function TemplateChoice({ markdown, value, onChange }: TemplateChoiceProps) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-13 font-medium">Template</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-2">
        {resumeTemplates.map((template) => (
          <label
            key={template}
            className={classNames(
              'relative grid cursor-pointer content-start gap-2 rounded-panel border p-2 transition-colors',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
              template === value
                ? 'border-accent bg-accent-soft'
                : 'border-line bg-surface hover:border-line-strong',
            )}
          >
            <input
              type="radio"
              name={name}
              value={template}
              checked={template === value}
              onChange={() => onChange(template)}
              aria-describedby={`${name}-${template}`}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Thumbnail markdown={markdown} template={template} />
            <span className="text-13 font-medium">{templateNames[template].name}</span>
            <span id={`${name}-${template}`} className="-mt-1.5 text-12 text-ink-muted">
              {templateNames[template].suits}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Thumbnail({ markdown, template }: { markdown: string; template: ResumeTemplate }) {
  const { pages } = usePages(markdown, template);
  const first = pages?.[0];
  return first === undefined ? (
    <Skeleton className="aspect-[1/1.3] w-full" />
  ) : (
    <img
      src={first}
      alt=""
      className="aspect-[1/1.3] w-full rounded-tag border border-line bg-white object-cover object-top"
    />
  );
}
