import { useQuery } from '@apollo/client/react';
import { paths } from '../../../app/paths.ts';
import { QueryResult } from '../../../graphql/query-result.tsx';
import { UnreadRelation } from '../../../graphql/unread-relation.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';
import { Section } from '../../../ui/section.tsx';
import { SkeletonLines } from '../../../ui/skeleton.tsx';
import { ResumeFrame } from '../resume-frame.tsx';
import { ImprovePageDocument, type ImprovePageQuery } from './improve-page.generated.ts';
import { LookForm } from './look-form.tsx';
import { SuggestionList } from './suggestion-list.tsx';

/** Better wordings, line by line: each with its reason, each accepted or refused by the person. */
export default function ImprovePage() {
  const query = useQuery(ImprovePageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <ResumeFrame documentTitle="Improve the resume">
      <QueryResult {...query} what="suggestions" skeleton={<SkeletonLines count={10} />}>
        {({ me, coach }) =>
          me?.resume?.content?.trim() ? (
            <Improve resume={me.resume} coach={coach} />
          ) : (
            <EmptyState
              title="There is no resume to improve yet"
              action={
                <LinkButton tone="primary" to={paths.resume}>
                  Add my resume
                </LinkButton>
              }
            >
              Each bullet is looked at by itself: “Responsible for training nurses” becomes “Trained
              nurses”, and you are asked how many.
            </EmptyState>
          )
        }
      </QueryResult>
    </ResumeFrame>
  );
}

interface ImproveProps {
  resume: NonNullable<NonNullable<ImprovePageQuery['me']>['resume']>;
  coach: ImprovePageQuery['coach'];
}

function Improve({ resume, coach }: ImproveProps) {
  const { suggestions, accepted, refused } = resume;
  const decided = [
    ...((accepted?.totalCount ?? 0) > 0 ? [`${accepted?.totalCount} accepted`] : []),
    ...((refused?.totalCount ?? 0) > 0 ? [`${refused?.totalCount} refused`] : []),
  ].join(', ');
  return (
    <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
      <LookForm content={resume.content ?? ''} version={resume.version} coach={coach} />
      {!suggestions && <UnreadRelation what="suggestions" />}
      {suggestions && (
        <Section
          title={
            suggestions.totalCount === 0
              ? 'No open suggestion'
              : `${suggestions.totalCount} open ${suggestions.totalCount === 1 ? 'suggestion' : 'suggestions'}`
          }
          lead={
            suggestions.totalCount > suggestions.edges.length
              ? `The first ${suggestions.edges.length} are shown; the others follow as you decide.`
              : undefined
          }
          actions={decided !== '' && <span className="text-12 text-ink-faint">{decided}</span>}
        >
          {suggestions.edges.length === 0 ? (
            <p className="text-14 text-ink-muted">
              Look through your resume. Nothing in it changes before you accept a suggestion.
            </p>
          ) : (
            <SuggestionList
              suggestions={suggestions.edges.map(({ node }) => node)}
              version={resume.version}
            />
          )}
        </Section>
      )}
    </div>
  );
}
