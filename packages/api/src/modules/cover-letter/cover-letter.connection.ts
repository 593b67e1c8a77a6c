import { connectionOf } from '../../pagination/connection.ts';
import { CoverLetter } from './cover-letter.type.ts';

export const CoverLetterConnection = connectionOf(CoverLetter, 'cover letters');
