import { followMaster } from '@career-coach/shared/resume-document/follow-master.ts';
import { useEffect, useRef, useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import type { SavedText } from '../editor/use-saved-text.ts';
import type { CopyFieldsFragment, TakeMasterChangesMutation } from './copy-page.generated.ts';
import { useCopy } from './use-copy.ts';

type MasterChange = Extract<
  TakeMasterChangesMutation['takeMasterChanges'],
  { __typename: 'MasterChangesTaken' }
>['taken'][number];

interface Taken {
  changes: readonly MasterChange[];
  /** What the copy held, what that had followed, and what the master is. */
  texts: { base: string; copy: string; master: string };
  leftOut: ReadonlySet<number>;
}

interface Parts {
  copy: CopyFieldsFragment;
  master: { content: string | null; version: number } | null;
  text: Pick<SavedText, 'state' | 'edits' | 'latest' | 'savedVersion'>;
}

/** The copy as it was, with what was taken over but for what is left out. */
const withTaken = ({ texts: { base, copy, master }, leftOut }: Taken): string =>
  followMaster(base, copy, master).apply(({ index, kind }) =>
    kind === 'FITS' && !leftOut.has(index) ? 'MASTER' : 'COPY',
  );

/**
 * Takes over what the master changed where the copy has not, once the copy is open and everything in it is saved. What
 * was taken can be left out again, one by one, whatever was typed since.
 */
export function useTakenChanges({ copy, master, text }: Parts) {
  const { take } = useCopy(copy.id);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = useRef('');
  const isSettled = text.state === 'untouched' || text.state === 'saved';
  const { version, masterChanges, content, masterContent } = copy;
  const fits = masterChanges?.changes.some(({ kind }) => kind === 'FITS') ?? false;
  const isInStep =
    isSettled &&
    text.savedVersion() === version &&
    master?.version === masterChanges?.masterVersion;

  useEffect(() => {
    const masterVersion = masterChanges?.masterVersion;
    if (!fits || !isInStep || masterVersion === undefined || master?.content == null) return;
    const key = `${version} ${masterVersion}`;
    // Once for these two, however often the page draws itself.
    if (asked.current === key) return;
    asked.current = key;
    const texts = { base: masterContent, copy: content, master: master.content };
    const run = async () => {
      const changes = await take({ version, masterVersion });
      setProblem(null);
      if (changes.length > 0) setTaken({ changes, texts, leftOut: new Set() });
    };
    void run().catch((error: unknown) => setProblem(describeError(error).message));
  }, [
    fits,
    isInStep,
    masterChanges?.masterVersion,
    master?.content,
    version,
    content,
    masterContent,
    take,
  ]);

  const leave = (leftOut: ReadonlySet<number>) => {
    if (taken === null) return;
    const next = { ...taken, leftOut };
    const { apply } = followMaster(withTaken(taken), text.latest(), withTaken(next));
    // Words typed since over what was taken stay as they were typed.
    text.edits.change(
      apply(({ kind }) => (kind === 'FITS' ? 'MASTER' : 'COPY')),
      'master',
    );
    setTaken(next);
  };
  return {
    taken,
    problem,
    leave,
    forget: () => setTaken(null),
  };
}
