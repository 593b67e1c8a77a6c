import { connectionOf } from '../../pagination/connection.ts';
import { Assessment } from './assessment.type.ts';

export const AssessmentConnection = connectionOf(Assessment, 'assessments');
