import { connectionOf } from '../../pagination/connection.ts';
import { ResumeImport } from './resume-import.type.ts';

export const ResumeImportConnection = connectionOf(ResumeImport, 'resume imports');
