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
    className: 'whitespace-nowrap',
  },
  { key: 'value', header: 'Read as', cell: (reading) => reading.value },
  {
    key: 'confidence',
    header: 'How sure',
    cell: (reading) => (
      <Badge tone={sure[reading.confidence].tone}>{sure[reading.confidence].words}</Badge>
    ),
  },
  {
    key: 'source',
    header: 'Where',
    cell: (reading) => <span className="text-ink-faint">{reading.source}</span>,
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
