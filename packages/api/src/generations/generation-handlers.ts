import { letterGeneration } from '../modules/cover-letter/letter.generation.ts';
import type { GenerationHandler } from './generation-handler.ts';

/** Who keeps what each task writes: one line a noun. */
const handlers: readonly GenerationHandler[] = [letterGeneration];

export const generationHandlers: ReadonlyMap<string, GenerationHandler> = new Map(
  handlers.map((handler) => [handler.name, handler]),
);
