import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** Figures stand at the right, in tabular digits. */
  numeric?: boolean;
  /** The first column usually names the row. */
  rowHeader?: boolean;
  cell: (row: Row) => ReactNode;
  className?: string;
}

interface TableProps<Row> {
  /** Says what the table holds; read by a screen reader, shown when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** Rows and columns; scrolls sideways by itself on a narrow screen. */
export function Table<Row>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
}: TableProps<Row>) {
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="overflow-x-auto rounded-control"
    >
      <table className="w-full border-collapse text-left text-13">
        <caption
          className={showCaption ? 'pb-2 text-left text-13 text-ink-muted' : 'hidden-visually'}
        >
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  'px-2 py-2 font-medium text-ink-muted first:pl-0 last:pr-0',
                  column.numeric && 'text-right',
                  column.className,
                )}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0 hover:bg-sunken">
              {columns.map((column) => {
                const Cell = column.rowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    {...(column.rowHeader ? { scope: 'row' } : {})}
                    dir={column.numeric ? undefined : 'auto'}
                    className={classNames(
                      'px-2 py-2 align-top first:pl-0 last:pr-0',
                      column.rowHeader && 'font-medium',
                      column.numeric && 'text-right whitespace-nowrap figures',
                      column.className,
                    )}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
