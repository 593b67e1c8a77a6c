import 'reflect-metadata';
import { Field, InterfaceType, ObjectType } from 'type-graphql';

@InterfaceType({
  description:
    'An expected outcome that is not success: something the person can act on. It is part of the answer, not an error of the request.',
})
export abstract class UserError {
  @Field(() => String, {
    description: 'What happened and what to do, in plain words, ready to be shown.',
  })
  message: string;

  constructor(message: string) {
    this.message = message;
  }
}

@ObjectType({ description: 'One thing that is wrong with an input.' })
export class InputIssue {
  @Field(() => String, {
    description:
      'The input field, with dots for nesting, such as `skills.3`; empty for the input as a whole.',
  })
  path: string;

  @Field(() => String, { description: 'What is wrong with it and what is allowed.' })
  message: string;

  constructor(path: string, message: string) {
    this.path = path;
    this.message = message;
  }
}

@ObjectType({ description: 'The input breaks a rule. Nothing was saved.', implements: UserError })
export class InvalidInput extends UserError {
  @Field(() => [InputIssue], {
    description: 'Each broken rule, in the order of the input; at least one.',
  })
  issues: InputIssue[];

  constructor(issues: InputIssue[]) {
    super(`Nothing was saved: ${issues.map((it) => it.message).join(' ')}`);
    this.issues = issues;
  }

  /** The outcome of a rule that only the service can check. */
  static of(path: string, message: string): InvalidInput {
    return new InvalidInput([new InputIssue(path, message)]);
  }
}

@ObjectType({
  description:
    'There is no such thing, or it is not yours: the answer is the same, so that ids tell nothing.',
  implements: UserError,
})
export class NotFound extends UserError {
  /** `what` begins a sentence: `This cover letter`. */
  static of(what: string): NotFound {
    return new NotFound(
      `${what} was not found. It may have been deleted on another device. Nothing was changed.`,
    );
  }
}
