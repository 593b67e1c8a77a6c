import 'reflect-metadata';
import { Authorized, createParameterDecorator, Extensions, type AuthCheckerFn } from 'type-graphql';
import type { RequestContext } from '../context/context.ts';
import { signInNeeded } from '../errors/known-errors.ts';
import type { AccessRule } from './rules.ts';

/** Names a field's rule. Every root field has one; a test walks the schema. */
export function Access(rule: AccessRule): MethodDecorator {
  return (target, key, descriptor) => {
    Authorized<AccessRule>(rule)(target, key, descriptor);
    Extensions({ access: rule })(target, key, descriptor);
  };
}

/** TypeGraphQL asks this before each field that names a rule. */
export const checkAccess: AuthCheckerFn<RequestContext, AccessRule> = ({ context }, rules) => {
  if (!rules.every((rule) => rule.allows(context))) throw signInNeeded();
  return true;
};

/** A resolver's parameter: whose request it is. Refuses the signed-out, so it is never null. */
export const ViewerId = () =>
  createParameterDecorator<RequestContext>(({ context }) => {
    if (!context.viewer) throw signInNeeded();
    return context.viewer.userId;
  });
