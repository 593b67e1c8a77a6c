import { connectionOf } from '../../pagination/connection.ts';
import { Generation } from './generation.type.ts';

export const GenerationConnection = connectionOf(Generation, 'generations');
