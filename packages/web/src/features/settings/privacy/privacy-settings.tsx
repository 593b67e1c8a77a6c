import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { describeError } from '../../../graphql/describe-error.ts';
import { Button } from '../../../ui/button.tsx';
import { FormFailure } from '../../../ui/form-failure.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { Section } from '../../../ui/section.tsx';
import { DeleteAccount } from './delete-account.tsx';
import { collectMyData, download } from './export-data.ts';

function ExportData() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const save = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const data = await collectMyData(client);
      const day = new Date().toISOString().slice(0, 10);
      download(`career-coach-${day}.json`, JSON.stringify(data, null, 2), 'application/json');
    } catch (error) {
      setFailure(describeError(error).message);
    }
    setBusy(false);
  };
  return (
    <Section
      title="Export"
      lead="Your profile, resume, scores, letters and practice, with their history and the trash, as one JSON file made in your browser."
    >
      <div className="grid max-w-prose justify-items-start gap-3">
        <Button busy={busy} busyLabel="Collecting…" onClick={() => void save()}>
          Download my data
        </Button>
        <FormFailure message={failure} />
      </div>
    </Section>
  );
}

/** Taking everything along, and leaving. */
export default function PrivacySettings() {
  return (
    <>
      <PageHeader
        title="Privacy"
        documentTitle="Settings: privacy"
        lead="What you write here is yours. Nobody else sees it."
      />
      <div className="grid gap-8">
        <ExportData />
        <DeleteAccount />
      </div>
    </>
  );
}
