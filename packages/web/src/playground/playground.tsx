import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { playgroundExamples } from '@career-coach/shared/playground-examples.ts';
import { examplesPlugin } from './examples-plugin.tsx';

const fetcher = createGraphiQLFetcher({
  url: '/graphql',
  fetch: (input, init) => fetch(input, { ...init, credentials: 'same-origin' }),
});

const plugins = [examplesPlugin, explorerPlugin(), HISTORY_PLUGIN];

/** On a first visit the first example stands there; later what the visitor left. */
function firstTab() {
  const first = playgroundExamples[0];
  const wasHere = Object.keys(localStorage).some((key) => key.startsWith('graphiql:tabState'));
  if (!first || wasHere) return {};
  const variables = JSON.stringify(first.variables, null, 2);
  return { defaultTabs: [{ query: first.operation, variables }], initialVariables: variables };
}

/** GraphiQL with everything on our own origin: the documentation, examples, an explorer, and the caller's own session. */
export function Playground() {
  const { theme } = document.documentElement.dataset;
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      {...firstTab()}
      defaultEditorToolsVisibility="variables"
      {...(theme === 'light' || theme === 'dark' ? { forcedTheme: theme } : {})}
    >
      <GraphiQL.Logo>
        <a className="playground-name" href="/">
          AI Career Coach
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
