import {
  answerSuggestionInput,
  improveResumeInput,
} from '@career-coach/shared/inputs/improve-resume.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { improveByRules } from '../../coaching/improve-text/improve-by-rules.ts';
import { withAnswer } from '../../coaching/improve-text/questions.ts';
import type { Database, Transaction } from '../../database/database.ts';
import type {
  Resume as ResumeRow,
  ResumeSuggestion as ResumeSuggestionRow,
} from '../../database/generated/client.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { ResumeEmpty } from '../ats-report/ats-report.result.ts';
import { localId } from '../node/global-id.ts';
import type { SavedFrom } from '../revision/record-revision.ts';
import { ResumeConflict } from '../resume/resume.result.ts';
import { writeResume } from '../resume/resume.service.ts';
import { improveInputOf, keepSuggestions, linesMeant } from './find-improvements.ts';
import { lineOf, replaceLines } from './improvable-lines.ts';
import type { AnswerSuggestionInput, ImproveResumeInput } from './resume-suggestion.input.ts';
import { ResumeLookedAt, SuggestionChanged, SuggestionStale } from './resume-suggestion.result.ts';

type Changed = SuggestionChanged | SuggestionStale | ResumeConflict | NotFound | InvalidInput;

/** Looks for better wordings by rules, at once. The resume is not touched. */
export async function improveResume(
  db: Database,
  viewerId: string,
  input: ImproveResumeInput,
): Promise<ResumeLookedAt | ResumeConflict | ResumeEmpty | InvalidInput> {
  const parsed = parseInput(improveResumeInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const { version, line = null } = parsed;
  return inTransaction(db, async (transaction) => {
    const resume = await transaction.resume.findFirst({
      where: { userId: viewerId, deletedAt: null },
    });
    const content = resume?.content;
    if (!resume || !content?.trim()) return new ResumeEmpty();
    if (resume.version !== version) return new ResumeConflict(resume);
    const lines = linesMeant(content, line);
    const newCount = await keepSuggestions(
      transaction,
      { ...resume, content },
      improveByRules(improveInputOf(content, lines)),
      'rule-based',
    );
    return new ResumeLookedAt(resume, { lineCount: lines.length, newCount });
  });
}

/** Puts what the person typed into the line, in their words, for them to look at; nothing is saved into the resume yet. */
export function answerSuggestion(
  db: Database,
  viewerId: string,
  input: AnswerSuggestionInput,
): Promise<Changed> {
  return change(db, viewerId, input.id, async (transaction, suggestion, resume) => {
    const parsed = parseInput(answerSuggestionInput, input);
    if (parsed instanceof InvalidInput) return parsed;
    if (suggestion.question === null || suggestion.state !== 'OPEN')
      return InvalidInput.of('id', 'This suggestion asks nothing, or is decided already.');
    const [mark = ''] = /^\s*[-*+•]\s+/u.exec(suggestion.before) ?? [];
    const text = suggestion.before.slice(mark.length).replace(/\s+/gu, ' ').trim();
    const after = mark + withAnswer(suggestion.kind, text, parsed.answer);
    if (after.length > limits.resumeSuggestion.text)
      return InvalidInput.of('answer', 'With this answer the line would be too long. Shorten it.');
    const answered = await transaction.resumeSuggestion.update({
      where: { id: suggestion.id, userId: viewerId },
      data: { answer: parsed.answer, after },
    });
    return new SuggestionChanged(answered, resume);
  });
}

/** Saves the resume with the suggestion in place of the line it is about. */
export function acceptSuggestion(
  db: Database,
  viewerId: string,
  { id, version }: { id: string; version: number },
  from: SavedFrom,
): Promise<Changed> {
  return change(db, viewerId, id, async (transaction, suggestion, resume) => {
    const { after } = suggestion;
    if (suggestion.state === 'ACCEPTED') return new SuggestionChanged(suggestion, resume);
    if (after === null)
      return InvalidInput.of('id', 'This suggestion asks something first. Answer it, then accept.');
    return swap(
      transaction,
      { suggestion, resume, version, before: suggestion.before, after },
      from,
      {
        state: 'ACCEPTED',
        decidedAt: from.now,
      },
    );
  });
}

/** Remembers that the person does not want it. */
export function refuseSuggestion(
  db: Database,
  viewerId: string,
  id: string,
  now: Date,
): Promise<Changed> {
  return change(db, viewerId, id, async (transaction, suggestion, resume) => {
    if (suggestion.state === 'ACCEPTED')
      return InvalidInput.of('id', 'This suggestion stands in your resume. Take it back first.');
    const refused = await transaction.resumeSuggestion.update({
      where: { id: suggestion.id, userId: viewerId },
      data: { state: 'REFUSED', decidedAt: now },
    });
    return new SuggestionChanged(refused, resume);
  });
}

/** Takes a decision back: an accepted wording goes out of the resume again, if it still stands there. */
export function reopenSuggestion(
  db: Database,
  viewerId: string,
  { id, version }: { id: string; version: number },
  from: SavedFrom,
): Promise<Changed> {
  return change(db, viewerId, id, async (transaction, suggestion, resume) => {
    const open = { state: 'OPEN', decidedAt: null };
    if (suggestion.state === 'ACCEPTED' && suggestion.after !== null)
      return swap(
        transaction,
        { suggestion, resume, version, before: suggestion.after, after: suggestion.before },
        from,
        open,
      );
    const reopened = await transaction.resumeSuggestion.update({
      where: { id: suggestion.id, userId: viewerId },
      data: open,
    });
    return new SuggestionChanged(reopened, resume);
  });
}

async function change(
  db: Database,
  viewerId: string,
  id: string,
  decide: (
    transaction: Transaction,
    suggestion: ResumeSuggestionRow,
    resume: ResumeRow,
  ) => Promise<Changed>,
): Promise<Changed> {
  return inTransaction(db, async (transaction) => {
    const suggestion = await transaction.resumeSuggestion.findFirst({
      where: {
        id: localId('ResumeSuggestion', id),
        userId: viewerId,
        resume: { deletedAt: null },
      },
      include: { resume: true },
    });
    return suggestion
      ? decide(transaction, suggestion, suggestion.resume)
      : NotFound.of('This suggestion');
  });
}

interface Swap {
  suggestion: ResumeSuggestionRow;
  resume: ResumeRow;
  /** The version that the person looked at. */
  version: number;
  before: string;
  after: string;
}

async function swap(
  transaction: Transaction,
  { suggestion, resume, version, before, after }: Swap,
  from: SavedFrom,
  decision: { state: string; decidedAt: Date | null },
): Promise<SuggestionChanged | SuggestionStale | ResumeConflict | InvalidInput> {
  if (resume.version !== version) return new ResumeConflict(resume);
  const piece = { line: suggestion.line, before };
  const content = replaceLines(resume.content ?? '', piece, after);
  if (content === null) return new SuggestionStale();
  if (content.length > limits.resume.content)
    return InvalidInput.of('id', 'The resume would become longer than it may be.');
  const line = lineOf(resume.content ?? '', piece) ?? suggestion.line;
  const written = await writeResume(
    transaction,
    suggestion.userId,
    { content, version, cause: 'SUGGESTION' },
    from,
  );
  if (written === null) return new ResumeConflict(resume);
  const decided = await transaction.resumeSuggestion.update({
    where: { id: suggestion.id, userId: suggestion.userId },
    data: { ...decision, line },
  });
  return new SuggestionChanged(decided, written);
}
