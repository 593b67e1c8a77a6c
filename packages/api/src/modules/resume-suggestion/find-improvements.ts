import { createHash } from 'node:crypto';
import { parseMarkdown } from '@career-coach/shared/resume-document/parse-markdown.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type {
  ImproveInput,
  Improvements,
} from '../../coaching/improve-text/improve-text.schema.ts';
import type { Transaction } from '../../database/database.ts';
import type { Resume as ResumeRow } from '../../database/generated/client.ts';
import { languageOfResume, resumeLines } from '../../scoring/resume-lines.ts';
import { withoutInstructions } from '../../scoring/untrusted-text.ts';
import { visibleDocument } from '../../scoring/visible-document.ts';
import { improvableLines, lineOf, type MarkdownLine } from './improvable-lines.ts';

/** The lines that are meant: one bullet, all below a heading, or the whole resume; the first hundred of them. */
export function linesMeant(content: string, line: number | null): MarkdownLine[] {
  return improvableLines(content)
    .filter(
      (candidate) => line === null || candidate.line === line || candidate.sectionLine === line,
    )
    .filter(({ text }) => withoutInstructions(text).instructions.length === 0)
    .slice(0, limits.resumeSuggestion.lines);
}

/** What the task reads: those lines, and all that the resume says. */
export function improveInputOf(content: string, lines: readonly MarkdownLine[]): ImproveInput {
  const { document } = visibleDocument(parseMarkdown(content), content, []);
  const all = resumeLines(document);
  return {
    lines: lines.map(({ line, place, text, isCurrent, isBullet }) => ({
      line,
      place,
      text,
      isCurrent,
      isBullet,
    })),
    facts: all.map(({ text }) => text),
    language: languageOfResume(document, all),
  };
}

/**
 * Keeps what was suggested for a resume, and answers how many of it is new. What was refused stays refused; what was
 * accepted and taken out again is open anew; what is about lines that are gone, and was never decided, goes.
 */
export async function keepSuggestions(
  transaction: Transaction,
  resume: Pick<ResumeRow, 'id' | 'userId' | 'version'> & { content: string },
  { suggestions }: Improvements,
  writtenBy: string,
): Promise<number> {
  const own = { resumeId: resume.id, userId: resume.userId };
  const open = await transaction.resumeSuggestion.findMany({ where: { ...own, state: 'OPEN' } });
  const gone = open.filter((suggestion) => lineOf(resume.content, suggestion) === null);
  await transaction.resumeSuggestion.deleteMany({
    where: { ...own, id: { in: gone.map(({ id }) => id) } },
  });
  const byLine = new Map(improvableLines(resume.content).map((line) => [line.line, line]));
  const rows = suggestions.flatMap(({ line, kind, after, reason, question }) => {
    const source = byLine.get(line);
    if (!source) return [];
    const changed = after?.map((text) => `${source.mark}${text}`).join('\n') ?? null;
    return [
      {
        ...own,
        resumeVersion: resume.version,
        line,
        place: source.place.slice(0, limits.resumeSuggestion.place),
        before: source.markdown,
        after: changed,
        kind,
        reason,
        question,
        writtenBy,
        contentHash: hashOf([kind, source.markdown, changed, question]),
      },
    ];
  });
  const hashes = rows.map(({ contentHash }) => contentHash);
  await transaction.resumeSuggestion.updateMany({
    where: { ...own, contentHash: { in: hashes }, state: 'ACCEPTED' },
    data: { state: 'OPEN', decidedAt: null },
  });
  const { count } = await transaction.resumeSuggestion.createMany({
    data: rows,
    skipDuplicates: true,
  });
  return count;
}

const hashOf = (parts: readonly (string | null)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
