import type {
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { memo } from 'react';
import { InlineText } from './inline-text.tsx';
import { useResumeDocument } from './use-resume-document.ts';

function Bullets({ bullets }: { bullets: readonly string[] }) {
  if (bullets.length === 0) return null;
  return (
    // The side of the marks is the list's: they stand where its text begins.
    <ul dir="auto" className="mt-1 list-disc ps-5">
      {bullets.map((bullet, index) => (
        <li key={index} className="whitespace-pre-line">
          <InlineText text={bullet} />
        </li>
      ))}
    </ul>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly string[] }) {
  return paragraphs.map((paragraph, index) => (
    <p key={index} dir="auto" className="mt-1 whitespace-pre-line">
      <InlineText text={paragraph} />
    </p>
  ));
}

function Entry({ entry }: { entry: ResumeEntry }) {
  const meta = [entry.dates?.text, entry.location].filter(Boolean).join(' · ');
  return (
    <div className="mt-3">
      <div dir="auto" className="flex flex-wrap items-baseline gap-x-4">
        <h3 className="min-w-0 flex-1 basis-72 font-semibold">
          <InlineText text={entry.title} />
          {entry.organization !== null && (
            <span className="font-normal">
              , <InlineText text={entry.organization} />
            </span>
          )}
        </h3>
        {meta && <span className="text-14 text-ink-muted figures">{meta}</span>}
      </div>
      <Paragraphs paragraphs={entry.paragraphs} />
      <Bullets bullets={entry.bullets} />
    </div>
  );
}

const Section = memo(function Section({ section }: { section: ResumeSection }) {
  return (
    <section className="mt-6">
      {section.heading && (
        <h2 dir="auto" className="border-b border-line-strong pb-1 font-sans text-13 font-semibold">
          {section.heading}
        </h2>
      )}
      <Paragraphs paragraphs={section.paragraphs} />
      {section.skillGroups.map((group, index) => (
        <p key={index} dir="auto" className="mt-1">
          {group.label !== null && <strong>{group.label}: </strong>}
          {group.skills.join(', ')}
        </p>
      ))}
      <Bullets bullets={section.bullets} />
      {section.entries.map((entry, index) => (
        <Entry key={index} entry={entry} />
      ))}
    </section>
  );
});

/** The resume as text with its structure: what a screen reader gets where others see pages. */
export function ResumeText({ markdown }: { markdown: string }) {
  const { document } = useResumeDocument(markdown);
  const { contact } = document;
  const line = [contact.email, contact.phone, contact.location].filter(Boolean).join(' · ');
  return (
    <article aria-label="Resume as text" className="font-serif text-16">
      <header dir="auto">
        {contact.name !== null && <p className="text-24 font-semibold">{contact.name}</p>}
        {contact.headline !== null && (
          <p dir="auto" className="text-ink-muted">
            <InlineText text={contact.headline} />
          </p>
        )}
        {(line || contact.links.length > 0) && (
          <p className="mt-1 text-14 text-ink-muted">
            {line}
            {contact.links.map((link, index) => (
              <span key={link.url}>
                {line || index > 0 ? ' · ' : ''}
                <InlineText text={`[${link.label}](${link.url})`} />
              </span>
            ))}
          </p>
        )}
      </header>
      {document.sections.map((section, index) => (
        <Section key={index} section={section} />
      ))}
    </article>
  );
}
