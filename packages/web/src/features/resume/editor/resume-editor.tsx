import { useViewer } from '../../../session/use-session.ts';
import { SaveStateMark } from '../../../ui/save-state.tsx';
import { ResumeFrame } from '../resume-frame.tsx';
import { useSaveResume } from '../use-save-resume.ts';
import { EditorPanes } from './editor-panes.tsx';
import { FindingsPane } from './findings-pane.tsx';
import { ResumeActions } from './resume-actions.tsx';
import { SaveTroubles } from './save-troubles.tsx';
import { useSavedText } from './use-saved-text.ts';

/** The master resume, saved while one types. */
export function ResumeEditor({
  resume: { content, version },
}: {
  resume: { content: string; version: number };
}) {
  const viewer = useViewer();
  const save = useSaveResume();
  const text = useSavedText({ key: `resume:${viewer.id}`, value: content, version, save });
  return (
    <ResumeFrame
      isWide
      status={<SaveStateMark state={text.state} />}
      actions={<ResumeActions markdown={text.value} flush={text.flush} />}
    >
      <SaveTroubles saving={text} />
      <EditorPanes
        text={text}
        onBlur={text.onBlur}
        findings={(goTo) => (
          <FindingsPane
            copyId={null}
            latest={text.latest}
            version={text.savedVersion()}
            goTo={goTo}
          />
        )}
      />
    </ResumeFrame>
  );
}
