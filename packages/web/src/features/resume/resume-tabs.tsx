import { paths } from '../../app/paths.ts';
import { TabLinks } from '../../ui/tabs.tsx';

/** The parts of the resume page, each with its address. */
export function ResumeTabs() {
  return (
    <TabLinks
      label="Resume"
      tabs={[
        { to: paths.resume, label: 'Edit', end: true },
        { to: paths.resumeScore, label: 'Score' },
        { to: paths.resumeImprove, label: 'Improve' },
        { to: paths.resumeCopies, label: 'Copies' },
        { to: paths.resumeExport, label: 'Export' },
        { to: paths.resumeHistory, label: 'History' },
      ]}
    />
  );
}
