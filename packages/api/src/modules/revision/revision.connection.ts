import { connectionOf } from '../../pagination/connection.ts';
import { Revision } from './revision.type.ts';

export const RevisionConnection = connectionOf(Revision, 'revisions');
