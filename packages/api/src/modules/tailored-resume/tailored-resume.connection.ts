import { connectionOf } from '../../pagination/connection.ts';
import { TailoredResume } from './tailored-resume.type.ts';

export const TailoredResumeConnection = connectionOf(TailoredResume, 'tailored resumes');
