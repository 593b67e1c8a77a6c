import { useQuery } from '@apollo/client/react';
import { QueryResult } from '../../graphql/query-result.tsx';
import { ResumeEditor } from './editor/resume-editor.tsx';
import { FirstResume } from './first-resume.tsx';
import { PanesSkeleton } from './panes-skeleton.tsx';
import { ResumeFrame } from './resume-frame.tsx';
import { ResumePageDocument } from './resume-page.generated.ts';

/** The master resume: its editor, or the ways to a first one. */
export default function ResumePage() {
  const query = useQuery(ResumePageDocument);
  const page = (
    <QueryResult {...query} what="resume" skeleton={<PanesSkeleton />}>
      {({ me }) =>
        me &&
        (me.resume ? (
          <ResumeEditor
            key={me.resume.id}
            resume={{ ...me.resume, content: me.resume.content ?? '' }}
          />
        ) : (
          <FirstResume
            person={me}
            trashed={me.trashedResume}
            waiting={(me.resumeImports?.edges ?? []).map(({ node }) => node)}
          />
        ))
      }
    </QueryResult>
  );
  // While it comes, or cannot, the other parts are a tab away all the same.
  return query.data === undefined ? <ResumeFrame isWide>{page}</ResumeFrame> : page;
}
