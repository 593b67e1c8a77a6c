import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { ListChecks } from 'lucide-react';
import {
  playgroundExamples,
  type PlaygroundExample,
} from '@career-coach/shared/playground-examples.ts';

function Examples() {
  const { addTab, run, setOperationName } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const currentText = () => queryEditor?.getValue().trim() ?? '';
  const open = ({ operation, variables }: PlaygroundExample) => {
    // What is being written stays in its own tab.
    if (
      currentText() !== '' &&
      !playgroundExamples.some((example) => example.operation.trim() === currentText())
    )
      addTab();
    queryEditor?.setValue(operation);
    variableEditor?.setValue(JSON.stringify(variables, null, 2));
    // GraphiQL reads the new text a moment later; until then it would ask for the operation before.
    setOperationName(/^query (\w+)/.exec(operation)?.[1] ?? '');
    run();
  };
  return (
    <section aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <p>Operations on public figures. One press opens an example and runs it.</p>
      <ul className="playground-examples">
        {playgroundExamples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.name}</strong>
              <span>{example.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sidebar's list of operations that run at once. */
export const examplesPlugin: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => <ListChecks aria-hidden size={20} />,
  content: Examples,
};
