import type {
  ResumeDocument,
  ResumeEntry,
  ResumeSection,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import {
  hiddenParts,
  withoutHiddenMarks,
  withoutInstructions,
  withoutTags,
} from './untrusted-text.ts';

export interface VisibleDocument {
  document: ResumeDocument;
  /** What was taken out because no person sees it. */
  hidden: string[];
  /** What was taken out because it tells a program what to answer. */
  instructions: string[];
}

/** The resume as a person sees it. Everything else in the engine reads this one, so what is hidden can change no score. */
export function visibleDocument(
  given: ResumeDocument,
  markdown: string,
  hiddenInFile: readonly string[],
): VisibleDocument {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const inMarkdown = hiddenParts(markdown);
  const hidden = [...hiddenInFile, ...inMarkdown].map(oneLine).filter((text) => text !== '');
  // A comment may span sections: without it the resume is another one.
  const document = inMarkdown.length > 0 ? parseMarkdown(withoutHiddenMarks(markdown)) : given;
  const hiddenLines = hiddenInFile
    .flatMap((text) => [text, ...text.split(/\n|(?<=[.!?])\s+/u)])
    .map(oneLine)
    .filter((line) => line.includes(' '));
  hiddenLines.sort((a, b) => b.length - a.length);
  const instructions: string[] = [];

  const clean = (text: string): string => {
    // Hidden lines that the reader of the file took along go; a single word stays, for it may be visible as well.
    const seen = hiddenLines.reduce(
      (rest, line) => rest.replace(line, ' '),
      oneLine(withoutHiddenMarks(withoutMarkup(text))),
    );
    const visible = withoutInstructions(oneLine(seen));
    instructions.push(...visible.instructions);
    return visible.text;
  };
  const cleanAll = (texts: readonly string[]) => texts.map(clean).filter((text) => text !== '');
  // A bullet within a bullet says something of its own.
  const cleanBullets = (bullets: readonly string[]) =>
    cleanAll(bullets.flatMap((bullet) => bullet.split(/\n\s*(?:[-*+•]|\d{1,2}[.)])\s+/u)));
  const cleanOrNull = (text: string | null) => (text === null ? null : clean(text) || null);

  const entry = (from: ResumeEntry): ResumeEntry => ({
    ...from,
    title: clean(from.title),
    organization: cleanOrNull(from.organization),
    location: cleanOrNull(from.location),
    paragraphs: cleanAll(from.paragraphs),
    bullets: cleanBullets(from.bullets),
  });
  const section = (from: ResumeSection): ResumeSection => ({
    ...from,
    heading: clean(from.heading),
    paragraphs: cleanAll(from.paragraphs),
    bullets: cleanBullets(from.bullets),
    entries: from.entries.map(entry),
    skillGroups: from.skillGroups.map((group) => ({
      label: cleanOrNull(group.label),
      skills: cleanAll(group.skills),
    })),
  });
  const visible: ResumeDocument = {
    contact: {
      ...document.contact,
      name: cleanOrNull(document.contact.name),
      headline: cleanOrNull(document.contact.headline),
    },
    sections: document.sections.map(section),
  };
  return { document: visible, hidden, instructions };
}

/** Emphasis and link marks go, their text stays. */
const withoutMarkup = (text: string) =>
  withoutTags(text)
    // What a picture is called stands on no page.
    .replace(/!\[[^\][]{0,500}\]\([^)\n]{0,2000}\)/gu, ' ')
    .replace(/\[([^\][]{0,500})\]\([^)\n]{0,2000}\)/gu, '$1')
    .replace(/\*\*|__|`/gu, '')
    .replace(/(?<![\p{L}\d*])\*(?=\S)|(?<=\S)\*(?![\p{L}\d*])/gu, '');
