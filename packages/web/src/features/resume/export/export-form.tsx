import { useQuery } from '@apollo/client/react';
import type { ResumeExportFormat, ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { TemplatePreview } from '../../../resume-preview/template-preview.tsx';
import { downloadFile } from '../../../session/download-file.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { FormFailure } from '../../../ui/form-failure.tsx';
import { Section } from '../../../ui/section.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { ExportCheckDocument } from './export-page.generated.ts';
import { formatOf, readTemplate, templateOf } from './graph-names.ts';
import { ReadBackResult } from './read-back-result.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useChooseTemplate } from './use-choose-template.ts';

const formats: readonly { value: ResumeExportFormat; label: string }[] = [
  { value: 'pdf', label: 'PDF' },
  { value: 'docx', label: 'DOCX' },
  { value: 'markdown', label: 'Markdown' },
  { value: 'json_resume', label: 'JSON Resume' },
  { value: 'text', label: 'Text' },
];

interface ExportFormProps {
  resume: { content: string; template: string | null };
  /** The copy whose content it is; null for the master. */
  copyId?: string | null;
}

/** Template and format, what a program reads out of the file, and the file. */
export function ExportForm({ resume, copyId = null }: ExportFormProps) {
  const [template, setTemplate] = useState(() => readTemplate(resume.template));
  const [format, setFormat] = useState<ResumeExportFormat>('pdf');
  const [problem, setProblem] = useState<string>();
  const remember = useChooseTemplate();
  const choose = (chosen: ResumeTemplate) => {
    setTemplate(chosen);
    setProblem(undefined);
    // The choice holds on this page whether or not it could be kept for the next visit.
    remember(chosen).catch(() =>
      setProblem('The template could not be remembered for your next visit. It is used here.'),
    );
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
      <div className="grid content-start gap-6">
        <Segmented label="Format" value={format} options={formats} onChange={setFormat} />
        <TemplateChoice markdown={resume.content} value={template} onChange={choose} />
        <FormFailure message={problem} />
        <Section
          title="Read back"
          lead="The file is made and read again as a stranger’s program would read it."
        >
          <Check template={template} format={format} copyId={copyId} />
        </Section>
      </div>
      <TemplatePreview markdown={resume.content} template={template} />
    </div>
  );
}

interface CheckProps {
  template: ResumeTemplate;
  format: ResumeExportFormat;
  copyId: string | null;
}

function Check({ template, format, copyId }: CheckProps) {
  const query = useQuery(ExportCheckDocument, {
    variables: { template: templateOf[template], format: formatOf[format], copyId },
    fetchPolicy: 'no-cache',
  });
  return (
    <QueryResult {...query} what="export" skeleton={<SkeletonLines count={3} />}>
      {({ resumeExport }) =>
        resumeExport.__typename === 'ResumeExport' ? (
          <div className="grid gap-4">
            <ReadBackResult file={resumeExport} />
            <DownloadButton path={resumeExport.downloadPath} fileName={resumeExport.fileName} />
          </div>
        ) : (
          <Callout tone="bad" role="alert" title="There is no file">
            {resumeExport.message}
          </Callout>
        )
      }
    </QueryResult>
  );
}

function DownloadButton({ path, fileName }: { path: string; fileName: string }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const download = async () => {
    setBusy(true);
    setProblem(await downloadFile(path, fileName));
    setBusy(false);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button
        tone="primary"
        icon={<Download />}
        busy={busy}
        busyLabel="Downloading…"
        onClick={() => void download()}
      >
        Download
      </Button>
      <p className="text-12 break-all text-ink-faint">{fileName}</p>
      <FormFailure message={problem ?? undefined} />
    </div>
  );
}
