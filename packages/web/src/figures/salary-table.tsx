import { formatMoney, formatNumber } from '../ui/format-figure.ts';
import { Table, type Column } from '../ui/table.tsx';
import { NotPublished } from './not-published.tsx';
import type { SalaryChartRow } from './salary-chart.tsx';

export interface SalaryTableRow extends SalaryChartRow {
  employment: number | null;
}

const money = (row: SalaryTableRow, amount: number | null) =>
  amount === null ? <NotPublished note={row.note} /> : formatMoney(amount, row.currency);

const columns: Column<SalaryTableRow>[] = [
  { key: 'role', header: 'Role', rowHeader: true, cell: (row) => row.role },
  { key: 'p10', header: '10th pct.', numeric: true, cell: (row) => money(row, row.p10) },
  { key: 'p25', header: '25th', numeric: true, cell: (row) => money(row, row.p25) },
  { key: 'median', header: 'Median', numeric: true, cell: (row) => money(row, row.median) },
  { key: 'p75', header: '75th', numeric: true, cell: (row) => money(row, row.p75) },
  { key: 'p90', header: '90th', numeric: true, cell: (row) => money(row, row.p90) },
  {
    key: 'employment',
    header: 'Jobs',
    numeric: true,
    cell: (row) =>
      row.employment === null ? <NotPublished note={row.note} /> : formatNumber(row.employment),
  },
];

/** The figures behind the chart; a dash is a figure that was not published. */
export function SalaryTable({
  rows,
  placeName,
}: {
  rows: readonly SalaryTableRow[];
  placeName: string;
}) {
  return (
    <Table
      caption={`Yearly salary by role in ${placeName}`}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.occupationCode}
    />
  );
}
