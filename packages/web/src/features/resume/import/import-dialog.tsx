import { useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { UploadResumeField } from '../../../resume-import/upload-resume-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

/** Import over an existing resume: what was read is shown first, nothing is replaced before it is confirmed. */
export function ImportDialog({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const navigate = useNavigate();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Import a resume file"
      description="What was read is shown to you first. Your resume stays as it is until you confirm."
    >
      <UploadResumeField
        onRead={(importId) => {
          onOpenChange(false);
          void navigate(paths.resumeImport(importId));
        }}
      />
    </Dialog>
  );
}
