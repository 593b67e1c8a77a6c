import { useQuery } from '@apollo/client/react';
import { Trash2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { describeError } from '../../../graphql/describe-error.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { RevisionHistory } from '../../../revisions/revision-history.tsx';
import { TextComparison } from '../../../revisions/text-comparison.tsx';
import { useViewer } from '../../../session/use-session.ts';
import { SaveConflict } from '../../../ui/autosave/save-conflict.tsx';
import { useAutosave } from '../../../ui/autosave/use-autosave.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { Segmented } from '../../../ui/segmented.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { CopyEditor } from './copy-editor.tsx';
import { CopyPageDocument, type CopyPageQuery } from './copy-page.generated.ts';
import { CopyScore } from './copy-score.tsx';
import { MasterChanges } from './master-changes.tsx';
import { useCopy } from './use-copy.ts';
import { useCopyTrash } from './use-copy-trash.ts';

const ExportForm = lazy(async () => ({
  default: (await import('../export/export-form.tsx')).ExportForm,
}));

type Copy = Extract<CopyPageQuery['node'], { __typename: 'TailoredResume' }>;

/** One copy: written, compared with the master, following it, scored, with a history of its own. */
export default function CopyPage() {
  const { copyId = '' } = useParams();
  const query = useQuery(CopyPageDocument, { variables: { id: copyId, after: null } });
  return (
    <QueryResult {...query} what="copy" skeleton={<Skeleton className="h-[36rem]" />}>
      {({ node, me }) => {
        if (node?.__typename !== 'TailoredResume') return <NoCopy />;
        if (node.deletedAt !== null) return <InTrash id={node.id} />;
        return (
          <CopyParts
            key={node.id}
            copy={node}
            master={me?.resume?.content ?? null}
            template={me?.resume?.template ?? null}
            onMore={(after) => query.fetchMore({ variables: { after } })}
          />
        );
      }}
    </QueryResult>
  );
}

interface CopyPartsProps {
  copy: Copy;
  /** The master's content; null when there is none. */
  master: string | null;
  /** The look that the master is exported in. */
  template: string | null;
  onMore: (after: string | null) => Promise<unknown>;
}

const views = ['edit', 'difference', 'master', 'score', 'export', 'history'] as const;

function CopyParts({ copy, master, template, onMore }: CopyPartsProps) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const view = views.find((name) => name === params.get('view')) ?? 'edit';
  const { save, restore } = useCopy(copy.id);
  const { moveToTrash } = useCopyTrash();
  const { value, state, conflict, message, edit, flush, resolve } = useAutosave<string>({
    key: `copy:${viewer.id}:${copy.id}`,
    value: copy.content,
    version: copy.version,
    save,
  });
  const waiting = copy.masterChanges?.changes.length ?? 0;
  const address = (revision?: string) =>
    `${paths.resumeCopy(copy.id)}?${new URLSearchParams({ view: 'history', ...(revision === undefined ? {} : { revision }) }).toString()}`;
  return (
    <>
      <PageHeader
        title={copy.jobTitle}
        lead={<span dir="auto">{copy.companyName}</span>}
        status={<SaveStateMark state={state} />}
        actions={
          <>
            <LinkButton tone="quiet" to={paths.resumeCopies}>
              All copies
            </LinkButton>
            <Button
              icon={<Trash2 />}
              onClick={() =>
                void flush()
                  .then(() => moveToTrash(copy.id))
                  .then(() => navigate(paths.resumeCopies))
              }
            >
              Delete copy
            </Button>
          </>
        }
      />
      {conflict && (
        <div className="mb-4">
          <SaveConflict
            mine={value}
            theirs={conflict.value}
            onKeepMine={() => void resolve(value)}
            onTakeTheirs={() => void resolve(conflict.value)}
          />
        </div>
      )}
      {message !== null && (
        <div className="mb-4">
          <Callout tone="bad" role="alert" title="Not saved">
            {message} Your text is kept on this page.
          </Callout>
        </div>
      )}
      <div className="mb-4">
        <Segmented
          label="Part of the copy"
          hideLabel
          value={view}
          options={[
            { value: 'edit', label: 'Edit' },
            { value: 'difference', label: 'Difference' },
            { value: 'master', label: waiting > 0 ? `Master’s changes (${waiting})` : 'Master' },
            { value: 'score', label: 'Score' },
            { value: 'export', label: 'Export' },
            { value: 'history', label: 'History' },
          ]}
          onChange={(next) => {
            // What is shown next is computed of what is saved.
            void flush();
            setParams(next === 'edit' ? {} : { view: next }, { preventScrollReset: true });
          }}
        />
      </div>
      {view === 'edit' && <CopyEditor value={value} onChange={edit} onBlur={() => void flush()} />}
      {view === 'difference' &&
        (master === null ? (
          <EmptyState title="No master resume">There is nothing to compare with.</EmptyState>
        ) : (
          <>
            <p className="mb-3 text-13 text-ink-muted">
              Red is what only the master has now, green what only this copy has.
            </p>
            <TextComparison earlier={master} later={value} />
          </>
        ))}
      {view === 'master' && <MasterChanges key={copy.version} copy={copy} />}
      {view === 'score' && <CopyScore copy={copy} report={copy.latestReport} />}
      {view === 'export' && (
        <Suspense fallback={<Skeleton className="h-96" />}>
          <ExportForm
            key={copy.version}
            resume={{ content: copy.content, template }}
            copyId={copy.id}
          />
        </Suspense>
      )}
      {view === 'history' && copy.revisions && (
        <RevisionHistory
          what="copy"
          revisions={copy.revisions}
          shown={params.get('revision')}
          current={copy.revisions.edges[0]?.node.id ?? null}
          addressOf={address}
          restore={async (id) => {
            try {
              const outcome = await restore(id, copy.version);
              if (outcome.kind === 'refused') return outcome.message;
              if (outcome.kind === 'conflict')
                return 'The copy was changed on another device in the meantime, so nothing was overwritten. Look at it, then restore again.';
              toast('Restored. What stood there until now is in the history.');
              await navigate(address());
              return null;
            } catch (error) {
              return describeError(error).message;
            }
          }}
          onMore={onMore}
        />
      )}
    </>
  );
}

function InTrash({ id }: { id: string }) {
  const { restore } = useCopyTrash();
  return (
    <>
      <PageHeader title="Copy in the trash" />
      <EmptyState
        title="This copy was deleted"
        action={
          <>
            <Button tone="primary" onClick={() => void restore(id)}>
              Restore copy
            </Button>
            <LinkButton to={`${paths.resumeCopies}?show=trash`}>Open the trash</LinkButton>
          </>
        }
      >
        It is kept in the trash for 30 days.
      </EmptyState>
    </>
  );
}

function NoCopy() {
  return (
    <>
      <PageHeader title="Copy not found" />
      <EmptyState
        title="There is no copy here"
        action={<LinkButton to={paths.resumeCopies}>All copies</LinkButton>}
      >
        It may have been deleted for good, or the link may belong to another account.
      </EmptyState>
    </>
  );
}
