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
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { TabLinks } from '../../../ui/tabs.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { EditorPanes } from '../editor/editor-panes.tsx';
import { FindingsPane } from '../editor/findings-pane.tsx';
import { SaveTroubles } from '../editor/save-troubles.tsx';
import { useSavedText } from '../editor/use-saved-text.ts';
import { PanesSkeleton } from '../panes-skeleton.tsx';
import { CopyPageDocument, type CopyPageQuery } from './copy-page.generated.ts';
import { CopyScore } from './copy-score.tsx';
import { MasterChanges } from './master-changes.tsx';
import { TakenNotice } from './taken-notice.tsx';
import { useCopy } from './use-copy.ts';
import { useCopyTrash } from './use-copy-trash.ts';
import { useTakenChanges } from './use-taken-changes.ts';

const ExportForm = lazy(async () => ({
  default: (await import('../export/export-form.tsx')).ExportForm,
}));

type Copy = Extract<CopyPageQuery['node'], { __typename: 'TailoredResume' }>;

/** One copy: written, compared with the master, following it, scored, with a history of its own. */
export default function CopyPage() {
  const { copyId = '' } = useParams();
  const query = useQuery(CopyPageDocument, {
    variables: { id: copyId, after: null },
    // The master may have changed since this was read.
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <QueryResult {...query} what="copy" skeleton={<PanesSkeleton />}>
      {({ node, me }) => {
        if (node?.__typename !== 'TailoredResume') return <NoCopy />;
        if (node.deletedAt !== null) return <InTrash id={node.id} />;
        return (
          <CopyParts
            key={node.id}
            copy={node}
            master={me?.resume ?? null}
            onMore={(after) => query.fetchMore({ variables: { after } })}
          />
        );
      }}
    </QueryResult>
  );
}

interface CopyPartsProps {
  copy: Copy;
  /** Null when there is none. */
  master: NonNullable<CopyPageQuery['me']>['resume'];
  onMore: (after: string | null) => Promise<unknown>;
}

const views = ['edit', 'difference', 'master', 'score', 'export', 'history'] as const;
const viewNames: Record<(typeof views)[number], string> = {
  edit: 'Edit',
  difference: 'Difference',
  master: 'Master',
  score: 'Score',
  export: 'Export',
  history: 'History',
};

function CopyParts({ copy, master, onMore }: CopyPartsProps) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const here = paths.resumeCopy(copy.id);
  const view = views.find((name) => name === params.get('view')) ?? 'edit';
  const { save, restore } = useCopy(copy.id);
  const { moveToTrash } = useCopyTrash();
  const text = useSavedText({
    key: `copy:${viewer.id}:${copy.id}`,
    value: copy.content,
    version: copy.version,
    save,
  });
  const { value, flush } = text;
  const following = useTakenChanges({ copy, master, text });
  const changes = copy.masterChanges?.changes ?? [];
  const waiting = changes.length;
  const collisions = changes.filter(({ kind }) => kind === 'COLLIDES').length;
  const address = (revision?: string) =>
    `${here}?${new URLSearchParams({ view: 'history', ...(revision === undefined ? {} : { revision }) }).toString()}`;
  return (
    // As wide in every part as the editor's three panes are, so that nothing moves from one to the next.
    <div data-wide>
      <div className="max-w-6xl">
        <PageHeader
          title={copy.jobTitle}
          lead={<span dir="auto">{copy.companyName}</span>}
          status={<SaveStateMark state={text.state} />}
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
      </div>
      <SaveTroubles saving={text} />
      <div className="grid gap-3 not-empty:mb-4">
        <TakenNotice {...following} />
        {collisions > 0 && view !== 'master' && (
          <Callout
            tone="warn"
            role="status"
            title={`Your master resume and this copy both changed ${collisions === 1 ? 'one place' : `${collisions} places`}`}
            actions={
              <LinkButton size="small" to={`${here}?view=master`}>
                Choose
              </LinkButton>
            }
          >
            The copy stays as it is there until you say which words it takes.
          </Callout>
        )}
      </div>
      <TabLinks
        label="Copy"
        // What is shown next is computed of what is saved.
        onLeave={() => void flush()}
        tabs={views.map((name) => ({
          to: name === 'edit' ? here : `${here}?view=${name}`,
          label: viewNames[name],
          isCurrent: name === view,
          ...(name === 'master' && waiting > 0 ? { count: waiting } : {}),
        }))}
      />
      {view === 'edit' && (
        <EditorPanes
          text={text}
          onBlur={text.onBlur}
          findings={(goTo) => (
            <FindingsPane
              copyId={copy.id}
              latest={text.latest}
              version={text.savedVersion()}
              goTo={goTo}
            />
          )}
        />
      )}
      <div className="max-w-6xl">
        {view === 'difference' &&
          (master?.content == null ? (
            <EmptyState title="No master resume">There is nothing to compare with.</EmptyState>
          ) : (
            <>
              <p className="mb-3 text-13 text-ink-muted">
                Red is what only the master has now, green what only this copy has.
              </p>
              <TextComparison earlier={master.content} later={value} />
            </>
          ))}
        {view === 'master' && <MasterChanges key={copy.version} copy={copy} />}
        {view === 'score' && <CopyScore copy={copy} report={copy.latestReport} />}
        {view === 'export' && (
          <Suspense fallback={<Skeleton className="h-96" />}>
            <ExportForm
              key={copy.version}
              resume={{ content: copy.content, template: master?.template ?? null }}
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
      </div>
    </div>
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
