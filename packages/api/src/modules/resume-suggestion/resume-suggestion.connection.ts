import { connectionOf } from '../../pagination/connection.ts';
import { ResumeSuggestion } from './resume-suggestion.type.ts';

export const ResumeSuggestionConnection = connectionOf(ResumeSuggestion, 'suggestions');
