import { paths } from '../../app/paths.ts';
import { describeError } from '../../graphql/describe-error.ts';
import { UnreadRelation } from '../../graphql/unread-relation.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Section } from '../../ui/section.tsx';
import { toast } from '../../ui/toast-store.ts';
import { When } from '../../ui/when.tsx';
import type { PracticePageQuery } from './practice-page.generated.ts';
import { useAbandonQuiz } from './use-start-quiz.ts';

type Sessions = NonNullable<PracticePageQuery['me']>['quizSessions'];

/** Sessions under way: go on where one stopped, on this device or another. */
export function OpenSessions({ sessions }: { sessions: Sessions }) {
  const abandon = useAbandonQuiz();
  if (!sessions) return <UnreadRelation what="open sessions" />;
  if (sessions.edges.length === 0) return null;
  const end = (id: string) =>
    abandon(id).catch((error: unknown) =>
      toast(`The session was not ended. ${describeError(error).message}`, { tone: 'bad' }),
    );
  return (
    <Section title="Go on">
      <ul className="border-t border-line">
        {sessions.edges.map(({ node }) => (
          <li
            key={node.id}
            className="flex flex-wrap items-center gap-3 border-b border-line py-2.5"
          >
            <div className="min-w-0 flex-1">
              <span className="block font-medium">{node.category}</span>
              <span className="text-13 text-ink-muted figures">
                {node.answeredCount} of {node.questions.length} answered · started{' '}
                <When iso={node.createdAt} />
              </span>
            </div>
            <Button
              size="small"
              tone="quiet"
              aria-label={`End the ${node.category} session without a result`}
              onClick={() => void end(node.id)}
            >
              End without result
            </Button>
            <LinkButton
              size="small"
              to={paths.quiz(node.id)}
              aria-label={`Go on with ${node.category}`}
            >
              Go on
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
