import { editPostingTermsInput } from '@career-coach/shared/inputs/posting-terms.ts';
import { limits } from '@career-coach/shared/limits.ts';
import type { Database, Transaction } from '../../database/database.ts';
import { inTransaction } from '../../database/retry.ts';
import { parseInput } from '../../errors/parse-input.ts';
import { InvalidInput, NotFound } from '../../errors/user-error.ts';
import { proposedTermsSchema } from '../../coaching/propose-terms/proposed-terms.ts';
import { termKey } from '../../scoring/aliases.ts';
import { ResumeChecked, type ResumeEmpty } from '../ats-report/ats-report.result.ts';
import { checkResume } from '../ats-report/ats-report.service.ts';
import { localId } from '../node/global-id.ts';
import { postingHash } from './posting-hash.ts';
import type { EditPostingTermsInput, PostingTermChange } from './posting-term.input.ts';
import { PostingTermsEdited } from './posting-term.result.ts';

/** Keeps what the person says of a posting's terms, and scores the resume with it. */
export async function editPostingTerms(
  db: Database,
  viewerId: string,
  input: EditPostingTermsInput,
  now: Date,
): Promise<PostingTermsEdited | ResumeEmpty | InvalidInput | NotFound> {
  const parsed = parseInput(editPostingTermsInput, input);
  if (parsed instanceof InvalidInput) return parsed;
  const report = await db.atsReport.findFirst({
    where: { id: localId('AtsReport', parsed.reportId), userId: viewerId },
    select: { jobDescription: true },
  });
  if (report === null) return NotFound.of('This report');
  const { jobDescription } = report;
  if (jobDescription === null)
    return InvalidInput.of(
      'reportId',
      'This report was made without a job description, so there are no terms to change.',
    );
  const kept = await inTransaction(db, (transaction) =>
    keepEdits(transaction, viewerId, postingHash(jobDescription), parsed.edits),
  );
  if (kept instanceof InvalidInput) return kept;
  const checked = await checkResume(db, viewerId, { jobDescription }, now);
  return checked instanceof ResumeChecked
    ? new PostingTermsEdited(checked.report, checked.resume)
    : checked;
}

interface Edit {
  term: string;
  need: PostingTermChange;
}

async function keepEdits(
  transaction: Transaction,
  userId: string,
  hash: string,
  edits: readonly Edit[],
): Promise<InvalidInput | null> {
  // Two devices that edit the same list wait for each other, in one order.
  const byKey = new Map(edits.map((edit) => [termKey(edit.term), edit]));
  const inOrder = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const posting = { userId, postingHash: hash };
  const proposerOf = await readProposal(transaction, posting);
  const forgotten = inOrder.filter(([, { need }]) => need === 'AS_POSTED').map(([key]) => key);
  const written = inOrder.filter(([, { need }]) => need !== 'AS_POSTED');
  await transaction.postingTerm.deleteMany({ where: { ...posting, termKey: { in: forgotten } } });
  const others = await transaction.postingTerm.count({
    where: { ...posting, termKey: { notIn: written.map(([key]) => key) } },
  });
  if (others + written.length > limits.postingTerms.edits)
    return InvalidInput.of(
      'edits',
      `A posting holds at most ${limits.postingTerms.edits} changed terms. Give some back as posted first.`,
    );
  for (const [key, { term, need }] of written) {
    const said = { term, need, proposedBy: proposerOf(key, need) };
    await transaction.postingTerm.upsert({
      where: { userId_postingHash_termKey: { ...posting, termKey: key } },
      create: { ...posting, termKey: key, ...said },
      update: said,
    });
  }
  return null;
}

/** Who proposed a term as it is now asked for; null for what the person thought of. */
async function readProposal(
  transaction: Transaction,
  posting: { userId: string; postingHash: string },
): Promise<(key: string, need: PostingTermChange) => string | null> {
  const proposal = await transaction.termProposal.findUnique({
    where: { userId_postingHash: posting },
    select: { terms: true, writtenBy: true },
  });
  if (proposal === null) return () => null;
  const { terms } = proposedTermsSchema.parse({ terms: proposal.terms, leftOut: 0 });
  const needs = new Map(terms.map(({ term, need }) => [termKey(term), need]));
  return (key, need) => (needs.get(key) === need ? proposal.writtenBy : null);
}
