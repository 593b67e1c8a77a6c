import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field } from 'type-graphql';
import { badUserInput } from '../../errors/known-errors.ts';
import { PageArgs } from '../../pagination/page-args.ts';

@ArgsType()
export class OccupationsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `What people call the job: "frontend dev", "RN", "truck driver"; typing errors are tolerated, at most ${limits.search} characters. The 100 best matches come best first; left out, all occupations come by title.`,
  })
  search?: string | null;
}

/** The words to search for, or null when there are none. */
export function readSearch(search: string | null | undefined): string | null {
  const words = search?.trim() ?? '';
  if (words.length > limits.search)
    throw badUserInput(
      `search has ${words.length} characters; at most ${limits.search} are searched for.`,
    );
  return words === '' ? null : words;
}
