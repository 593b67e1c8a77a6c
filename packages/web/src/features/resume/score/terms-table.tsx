import { Badge } from '../../../ui/badge.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import type { Report_ReportFragment } from './score-page.generated.ts';

type Term = Report_ReportFragment['terms'][number];

const columns: Column<Term>[] = [
  { key: 'term', header: 'Term', rowHeader: true, cell: (term) => term.term },
  {
    key: 'need',
    header: 'Asked as',
    cell: (term) => (term.need === 'MUST_HAVE' ? 'must have' : 'nice to have'),
  },
  {
    key: 'credit',
    header: 'In your resume',
    cell: (term) =>
      term.credit === 0 ? (
        <Badge tone={term.need === 'MUST_HAVE' ? 'bad' : 'warn'}>Missing</Badge>
      ) : (
        <span>
          <Badge tone="good">Found</Badge>{' '}
          {term.alias !== null && <span className="text-ink-muted">as “{term.alias}”</span>}
        </span>
      ),
  },
  {
    key: 'where',
    header: 'Where',
    cell: (term) => {
      const [first] = term.foundIn;
      return first ? (
        <span>
          <q dir="auto">{first.quote}</q> <span className="text-ink-faint">{first.place}</span>
        </span>
      ) : (
        '—'
      );
    },
  },
];

/** The job's terms: which are in the resume, where, and which are missing. Nothing is added by itself. */
export function TermsTable({ terms }: { terms: readonly Term[] }) {
  const rows = [...terms].sort(
    (a, b) =>
      Number(a.need !== 'MUST_HAVE') - Number(b.need !== 'MUST_HAVE') ||
      Number(a.credit > 0) - Number(b.credit > 0),
  );
  return (
    <Table
      caption="Terms of the job description"
      columns={columns}
      rows={rows}
      rowKey={(term) => `${term.need} ${term.term}`}
    />
  );
}
