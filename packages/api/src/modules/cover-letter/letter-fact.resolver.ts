import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import {
  descriptionFactLine,
  factId,
  resumeFactFinder,
} from '../../coaching/grounding/fact-place.ts';
import type { RequestContext } from '../../context/context.ts';
import { LetterFact } from './cover-letter.type.ts';

type FindLine = ReturnType<typeof resumeFactFinder>;

/** A letter rests on dozens of lines of one resume, which the request loads once. */
const finders = new WeakMap<object, FindLine>();

@Resolver(() => LetterFact)
export class LetterFactResolver {
  @FieldResolver(() => String, {
    description:
      'The same words of the same source have the same id, in every sentence and in every letter.',
  })
  id(@Root() fact: LetterFact) {
    return factId(fact);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The line, from 1, of the resume or of the job description where it stands now. Null for the profile, for company and position as the person named them, and for what stands there no more.',
  })
  line(@Root() { source, quote, letter }: LetterFact, @Ctx() { loaders }: RequestContext) {
    switch (source) {
      case 'PROFILE':
        return null;
      case 'JOB_DESCRIPTION':
        return descriptionFactLine(letter.jobDescription ?? '', quote);
      case 'RESUME':
        return loaders.resumeByUser.load(letter.userId, ['content']).then((resume) => {
          if (!resume?.content) return null;
          const found = finders.get(resume) ?? resumeFactFinder(resume.content);
          finders.set(resume, found);
          return found(quote);
        });
    }
  }
}
