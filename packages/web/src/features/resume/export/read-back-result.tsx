import { Badge } from '../../../ui/badge.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { formatBytes } from '../../../ui/format-figure.ts';
import { Table } from '../../../ui/table.tsx';
import { exportFieldName } from './export-field-name.ts';
import type { ExportCheckQuery } from './export-page.generated.ts';

type Export = Extract<ExportCheckQuery['resumeExport'], { __typename: 'ResumeExport' }>;
type LostField = Export['lostFields'][number];

const count = (many: number, noun: string) => `${many} ${noun}${many === 1 ? '' : 's'}`;

/** What a program gets out of the file, before it is downloaded: everything, or what does not survive, by name. */
export function ReadBackResult({ file }: { file: Export }) {
  const { fields, lostFields, undrawable, pageCount, byteSize } = file;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2 text-13 text-ink-muted">
        {file.isMachineReadable ? (
          <Badge tone="good">Machine-readable</Badge>
        ) : (
          <Badge tone="warn">Not all of it survives</Badge>
        )}
        <span className="figures">
          {fields.length - lostFields.length} of {count(fields.length, 'field')} came back as
          written
          {pageCount !== null && `, ${count(pageCount, 'page')}`}, {formatBytes(byteSize)}
        </span>
      </p>
      {undrawable.length > 0 && (
        <Callout tone="warn" title="Some characters have no letter shapes here">
          They would be empty boxes in the PDF: {undrawable.join(' ')}. DOCX, Markdown and plain
          text keep them.
        </Callout>
      )}
      {lostFields.length > 0 && (
        <Table<LostField>
          caption="Fields that do not survive"
          showCaption
          rows={lostFields}
          rowKey={({ field }) => field}
          columns={[
            {
              key: 'field',
              header: 'Field',
              rowHeader: true,
              cell: ({ field }) => exportFieldName(field),
            },
            {
              key: 'expected',
              header: 'Your resume',
              className: 'min-w-24 wrap-anywhere',
              cell: ({ expected }) => expected,
            },
            {
              key: 'found',
              header: 'Read back',
              className: 'min-w-24 wrap-anywhere',
              cell: ({ found }) => found ?? 'nothing',
            },
          ]}
        />
      )}
    </div>
  );
}
