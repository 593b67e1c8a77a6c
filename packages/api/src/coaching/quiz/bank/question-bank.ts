import type { BankTopic } from '../question.ts';
import { communication } from './communication.ts';
import { customerService } from './customer-service.ts';
import { interviewing } from './interviewing.ts';
import { nursing } from './nursing.ts';
import { numeracy } from './numeracy.ts';
import { projects } from './projects.ts';
import { safety } from './safety.ts';
import { software } from './software.ts';
import { spreadsheets } from './spreadsheets.ts';
import { sql } from './sql.ts';
import { trades } from './trades.ts';
import { web } from './web.ts';
import { privacy } from './privacy.ts';

/** Written by hand; only what is certain, each with its reason. General topics first. */
export const questionBank: readonly BankTopic[] = [
  interviewing,
  communication,
  privacy,
  numeracy,
  spreadsheets,
  customerService,
  safety,
  projects,
  software,
  web,
  sql,
  nursing,
  trades,
];
