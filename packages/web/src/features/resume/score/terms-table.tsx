import type { PostingTermChange } from '@career-coach/shared/generated/graphql.ts';
import { limits } from '@career-coach/shared/limits.ts';
import { useState, type SubmitEvent } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Field } from '../../../ui/field.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { TextInput } from '../../../ui/text-input.tsx';
import { AddTermDialog } from './add-term-dialog.tsx';
import { FoundTerm } from './found-term.tsx';
import type { Report_ReportFragment } from './score-page.generated.ts';
import { rowsOf, termNeeds, type TermChanges, type TermRow } from './term-changes.ts';
import { TermMenu } from './term-menu.tsx';
import { TermProposal } from './term-proposal.tsx';
import { TermTriage } from './term-triage.tsx';
import { useEditTerms } from './use-terms.ts';

interface TermsTableProps {
  report: Report_ReportFragment;
  resume: { content: string; version: number };
  /** Whether a model writes for this person. */
  canAsk: boolean;
}

/** The job's terms: which are in the resume and where, which are missing. The list is the person's to correct; nothing is added to the resume by itself. */
export function TermsTable({ report, resume, canAsk }: TermsTableProps) {
  const [changes, setChanges] = useState<TermChanges>({});
  const [adding, setAdding] = useState<string | null>(null);
  const change = (term: string, need: PostingTermChange) =>
    setChanges((before) => ({ ...before, [term]: need }));
  const columns: Column<TermRow>[] = [
    {
      key: 'term',
      header: 'Term',
      rowHeader: true,
      className: 'min-w-28 wrap-anywhere',
      cell: (row) => row.term,
    },
    {
      key: 'need',
      header: 'Asked as',
      // On a phone it stands in the next column: what to do about a term must not be beyond the edge.
      className: 'hidden sm:table-cell',
      cell: (row) => <AskedAs row={row} onChange={change} />,
    },
    {
      key: 'found',
      header: 'In your resume',
      className: 'min-w-48 wrap-anywhere sm:min-w-52',
      cell: (row) => (
        <>
          <span className="mb-1.5 block sm:hidden">
            <AskedAs row={row} onChange={change} />
          </span>
          <Found row={row} onAdd={setAdding} />
        </>
      ),
    },
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Table
        caption="Terms of the job description"
        columns={columns}
        rows={rowsOf(report, changes)}
        rowKey={(row) => row.term}
      />
      <SaveTerms
        key={report.id}
        reportId={report.id}
        changes={changes}
        onAdd={(term) => change(term, 'MUST_HAVE')}
        onClear={() => setChanges({})}
      />
      <TermProposal
        report={report}
        canAsk={canAsk}
        onTake={(taken) => setChanges((before) => ({ ...before, ...taken }))}
      />
      {adding !== null && (
        <AddTermDialog term={adding} resume={resume} onClose={() => setAdding(null)} />
      )}
    </div>
  );
}

interface AskedAsProps {
  row: TermRow;
  onChange: (term: string, need: PostingTermChange) => void;
}

function AskedAs({ row, onChange }: AskedAsProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1 gap-y-2 whitespace-nowrap">
      <span className={row.need === 'NOT_ASKED' ? 'text-ink-faint line-through' : ''}>
        {row.change === 'AS_POSTED' ? 'as posted' : termNeeds[row.need]}
      </span>
      {row.change !== null ? (
        <Badge tone="warn">not saved</Badge>
      ) : (
        row.isChanged && <Badge>{row.isProposed ? 'proposed by Claude' : 'yours'}</Badge>
      )}
      <TermMenu row={row} onChange={(need) => onChange(row.term, need)} />
    </span>
  );
}

function Found({
  row: { term, found, need },
  onAdd,
}: {
  row: TermRow;
  onAdd: (term: string) => void;
}) {
  if (found === null) return <span className="text-ink-faint">scored once saved</span>;
  if (found.credit === 0)
    return (
      <div className="grid gap-1.5">
        <span>
          <Badge tone={need === 'MUST_HAVE' ? 'bad' : 'warn'}>Missing</Badge>
        </span>
        <TermTriage term={term} verdict={found.triage?.verdict ?? null} onAdd={() => onAdd(term)} />
      </div>
    );
  return <FoundTerm term={found} />;
}

interface SaveTermsProps {
  reportId: string;
  changes: TermChanges;
  onAdd: (term: string) => void;
  onClear: () => void;
}

function SaveTerms({ reportId, changes, onAdd, onClear }: SaveTermsProps) {
  const edit = useEditTerms(reportId);
  const [term, setTerm] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const count = Object.keys(changes).length;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (term.trim() === '') return;
    onAdd(term.trim());
    setTerm('');
  };
  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const edits = Object.entries(changes).map(([name, need]) => ({ term: name, need }));
      const refused = await edit(edits);
      setProblem(refused);
      if (refused === undefined) onClear();
    } catch (error) {
      setProblem(`The terms were not saved. ${describeError(error).message}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="grid gap-3">
      <form onSubmit={add} className="flex max-w-md flex-wrap items-end gap-2">
        <Field label="Add a term the posting asks for" className="min-w-0 flex-1 basis-48" optional>
          {(control) => (
            <TextInput
              {...control}
              value={term}
              maxLength={limits.postingTerms.term}
              onChange={(event) => setTerm(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">Add term</Button>
      </form>
      {problem !== undefined && (
        <Callout tone="bad" role="alert">
          {problem}
        </Callout>
      )}
      {count > 0 && (
        <div className="flex flex-wrap items-center gap-2" role="status">
          <span className="text-13 text-ink-muted">
            {count === 1 ? 'One term is' : `${count} terms are`} changed and not saved.
          </span>
          <Button tone="primary" busy={busy} busyLabel="Scoring…" onClick={() => void save()}>
            Save terms and score again
          </Button>
          <Button tone="quiet" onClick={onClear}>
            Discard changes
          </Button>
        </div>
      )}
    </div>
  );
}
