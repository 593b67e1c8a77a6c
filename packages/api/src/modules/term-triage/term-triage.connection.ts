import { connectionOf } from '../../pagination/connection.ts';
import { TermTriage } from './term-triage.type.ts';

export const TermTriageConnection = connectionOf(TermTriage, 'judged terms');
