import type { RequestContext } from '../context/context.ts';

/** Who may call a field. Which rows they see is decided by the `owner` of loaders and the `where` of services. */
export interface AccessRule {
  name: string;
  /** Told to callers, below the field's description in the SDL. */
  told: string;
  allows(context: RequestContext): boolean;
}

export const everyone: AccessRule = {
  name: 'everyone',
  told: 'everyone, signed in or not',
  allows: () => true,
};

/** For the caller's own rows: what is not theirs is answered like what is not there. */
export const owner: AccessRule = {
  name: 'owner',
  told: 'the signed-in person, about what is theirs',
  allows: ({ viewer }) => viewer !== null,
};
