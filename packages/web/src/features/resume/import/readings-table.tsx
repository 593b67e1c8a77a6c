import { Badge, type BadgeTone } from '../../../ui/badge.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { fieldName } from './field-name.ts';

interface Reading {
  field: string;
  value: string;
  source: string;
  confidence: 'HIGH' | 'MEDIUM' | 'LOW';
}

const sure: Record<Reading['confidence'], { tone: BadgeTone; words: string }> = {
  HIGH: { tone: 'good', words: 'Sure' },
  MEDIUM: { tone: 'neutral', words: 'Likely' },
  LOW: { tone: 'warn', words: 'Please check' },
};

const columns: Column<Reading>[] = [
  {
    key: 'field',
    header: 'Field',
    rowHeader: true,
    cell: (reading) => fieldName(reading.field),
    className: 'min-w-24 sm:whitespace-nowrap',
  },
  {
    key: 'value',
    header: 'Read as, and where it stood',
    className: 'w-full wrap-anywhere',
    cell: ({ value, source }) => (
      <>
        <span dir="auto" className="block">
          {value}
        </span>
        <span dir="auto" className="block text-12 text-ink-faint">
          {source}
        </span>
      </>
    ),
  },
  {
    key: 'confidence',
    header: 'How sure',
    className: 'whitespace-nowrap',
    cell: (reading) => (
      <Badge tone={sure[reading.confidence].tone}>{sure[reading.confidence].words}</Badge>
    ),
  },
];

const rank = { LOW: 0, MEDIUM: 1, HIGH: 2 } as const;

/** Field by field what was read; what should be checked comes first. */
export function ReadingsTable({ readings }: { readings: readonly Reading[] }) {
  const rows = readings
    .map((reading, index) => ({ ...reading, index }))
    .sort((a, b) => rank[a.confidence] - rank[b.confidence] || a.index - b.index);
  return (
    <Table
      caption="What was read, field by field"
      columns={columns}
      rows={rows}
      rowKey={(row) => String((row as { index?: number }).index)}
    />
  );
}
