import 'reflect-metadata';
import { limits } from '@career-coach/shared/limits.ts';
import { ArgsType, Field, Int } from 'type-graphql';
import { badUserInput } from '../errors/known-errors.ts';

const { max, default: usual } = limits.page;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, 0–${max}; ${usual} when neither first nor last is given.`,
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only items after the one with this cursor.',
  })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end, 0–${max}. Not together with first.`,
  })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only items before the one with this cursor.',
  })
  before?: string | null;
}

export interface Page {
  size: number;
  /** Counts from the end of the list. */
  fromEnd: boolean;
  after: string | null;
  before: string | null;
}

export function readPage({ first, after, last, before }: PageArgs): Page {
  if (first != null && last != null) {
    throw badUserInput('Give first or last, not both: a page counts from one end of the list.');
  }
  const size = first ?? last ?? usual;
  const name = last == null ? 'first' : 'last';
  if (size < 0) throw badUserInput(`${name} is ${size}; it counts items and cannot be negative.`);
  if (size > max) {
    throw badUserInput(
      `${name} is ${size}; a page holds at most ${max}. Ask for ${max} and go on with the cursor.`,
    );
  }
  return { size, fromEnd: last != null, after: after ?? null, before: before ?? null };
}
