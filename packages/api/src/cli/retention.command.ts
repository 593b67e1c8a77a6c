import type { Command } from 'commander';
import { keptDays, removeExpired } from '../upkeep/retention.ts';
import type { CommandParts } from './command-parts.ts';

/** `coach retention`: what the server does every hour, now. */
export function addRetentionCommand(cli: Command, { print, withDatabase }: CommandParts): void {
  cli
    .command('retention')
    .description(
      `Removes for good what was kept for long enough: resumes, tailored copies, cover letters and practice results after ${keptDays.trash} days in the trash, revisions that are thinned out with age, resume imports after ${keptDays.imports} days without use, what was asked of a coach, written and sent after ${keptDays.generations} days (receipts stay), expired sessions and links. The server does it every hour.`,
    )
    .action(async () => {
      const removed = await withDatabase((db) => removeExpired(db, new Date()));
      print(
        `Removed for good. Resumes: ${removed.resumes}. Cover letters: ${removed.coverLetters}. Tailored copies: ${removed.tailoredResumes}. Practice results: ${removed.assessments}. Graded answers: ${removed.practiceAnswers}. Revisions: ${removed.revisions}. Resume imports: ${removed.resumeImports}. Texts of generations: ${removed.generationTexts}. Expired sessions: ${removed.sessions}. Expired links: ${removed.verifications}.`,
      );
    });
}
