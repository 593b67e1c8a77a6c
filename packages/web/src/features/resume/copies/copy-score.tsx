import type { FragmentType } from '@apollo/client';
import { useFragment, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { outcomeOf } from '../../../graphql/outcome.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { When } from '../../../ui/when.tsx';
import { Findings } from '../score/findings.tsx';
import { FoundTerm } from '../score/found-term.tsx';
import type { AddressOfLine } from '../score/jump-link.tsx';
import { ScoreBars } from '../score/score-bars.tsx';
import { termNeeds } from '../score/term-changes.ts';
import { CheckCopyDocument, CopyScore_ReportFragment } from './copy-score.generated.ts';

type CopyTerm = CopyScore_ReportFragment['terms'][number];

interface CopyScoreProps {
  copy: { id: string; version: number; jobDescription: string | null };
  report: FragmentType<CopyScore_ReportFragment> | null;
}

/** The score of the copy against its job, by the same rubric as the master's; that one is not touched. */
export function CopyScore({ copy, report }: CopyScoreProps) {
  const [run, { loading }] = useMutation(CheckCopyDocument);
  const [problem, setProblem] = useState<string>();
  const check = async () => {
    setProblem(undefined);
    try {
      const { data } = await run({ variables: { id: copy.id } });
      const outcome = outcomeOf(data?.checkTailoredResume);
      if (outcome.__typename !== 'TailoredResumeChecked') setProblem(outcome.message);
    } catch (error) {
      setProblem(describeError(error).message);
    }
  };
  return (
    <div className="grid gap-6">
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="primary" busy={loading} busyLabel="Checking…" onClick={() => void check()}>
          Check this copy
        </Button>
        <p className="text-13 text-ink-muted">
          {copy.jobDescription === null
            ? 'Without a job description there is no match to score.'
            : 'Scored against the job description of this copy.'}
        </p>
      </div>
      {report && <Report copy={copy} report={report} />}
    </div>
  );
}

interface ReportProps {
  copy: CopyScoreProps['copy'];
  report: FragmentType<CopyScore_ReportFragment>;
}

function Report({ copy, report }: ReportProps) {
  const { data, complete } = useFragment({ fragment: CopyScore_ReportFragment, from: report });
  if (!complete) return null;
  const addressOf = (line: number) => paths.resumeCopyAt(copy.id, line);
  return (
    <>
      <Section title="Score">
        <ScoreBars scores={data} rubricVersion={data.rubricVersion} />
        <p className="mt-2 text-12 text-ink-faint">
          <When iso={data.createdAt} />
          {data.resumeVersion !== copy.version && ', before your last changes'}
        </p>
      </Section>
      <Section title="What to mend first">
        <Findings findings={data.findings} addressOf={addressOf} />
      </Section>
      {data.terms.length > 0 && (
        <Section
          title="Terms of the job"
          lead="Read from the description. Put a missing one into the copy only if it is true of you."
        >
          <Table
            caption="Terms of the job description"
            columns={termColumns(addressOf)}
            rows={data.terms}
            rowKey={({ term }) => term}
          />
        </Section>
      )}
    </>
  );
}

const termColumns = (addressOf: AddressOfLine): Column<CopyTerm>[] => [
  {
    key: 'term',
    header: 'Term',
    rowHeader: true,
    className: 'min-w-28 wrap-anywhere',
    cell: ({ term }) => term,
  },
  {
    key: 'need',
    header: 'Asked as',
    className: 'hidden whitespace-nowrap sm:table-cell',
    cell: ({ need }) => termNeeds[need],
  },
  {
    key: 'found',
    header: 'In this copy',
    className: 'min-w-48 wrap-anywhere sm:min-w-52',
    cell: (term) => (
      <>
        <span className="mb-1 block sm:hidden">{termNeeds[term.need]}</span>
        {term.credit === 0 ? (
          <Badge tone={term.need === 'MUST_HAVE' ? 'bad' : 'warn'}>Missing</Badge>
        ) : (
          <FoundTerm term={term} addressOf={addressOf} />
        )}
      </>
    ),
  },
];
