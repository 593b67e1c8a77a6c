import { countedAddress } from '../client-address.ts';
import type { AttemptLimit, AttemptOutcome, AttemptRule } from './attempt-limit.ts';

const minute = 60;

interface EndpointRules {
  /** All attempts from one address: generous, since a school or an office shares one. */
  address: AttemptRule;
  /** Attempts on one account from one address. */
  accountAtAddress?: AttemptRule;
  /** Attempts on one account from anywhere: stops guessing that is spread over many addresses. */
  account?: AttemptRule;
  /** A success forgets the attempts on the account: only failures in a row count. */
  forgetOnSuccess?: boolean;
}

/** The limits of each endpoint; one that is not here is not limited. */
const rules: Record<string, EndpointRules> = {
  '/sign-in/email': {
    address: { max: 100, windowSeconds: 15 * minute },
    accountAtAddress: { max: 10, windowSeconds: 15 * minute },
    account: { max: 50, windowSeconds: 60 * minute },
    forgetOnSuccess: true,
  },
  '/sign-up/email': {
    address: { max: 60, windowSeconds: 60 * minute },
    account: { max: 10, windowSeconds: 60 * minute },
  },
  '/request-password-reset': {
    address: { max: 30, windowSeconds: 60 * minute },
    account: { max: 5, windowSeconds: 60 * minute },
  },
  '/send-verification-email': {
    address: { max: 30, windowSeconds: 60 * minute },
    account: { max: 5, windowSeconds: 60 * minute },
  },
  '/reset-password': { address: { max: 30, windowSeconds: 15 * minute } },
  '/change-password': { address: { max: 20, windowSeconds: 15 * minute } },
  '/change-email': { address: { max: 10, windowSeconds: 60 * minute } },
  '/demo': { address: { max: 100, windowSeconds: 60 * minute } },
};

/** One call of a limited endpoint. */
export interface LimitedCall {
  endpoint: string;
  /** The caller's network address. */
  address: string;
  /** The account it is about, whether or not there is one: an unknown address is counted like a known one. */
  email: string | undefined;
}

function subjectsOf({ endpoint, address, email }: LimitedCall) {
  const from = countedAddress(address);
  const account = email?.trim().toLowerCase();
  return {
    address: `${endpoint}|from|${from}`,
    ...(account && {
      accountAtAddress: `${endpoint}|from|${from}|for|${account}`,
      account: `${endpoint}|for|${account}`,
    }),
  };
}

/** Counts the call against each of its limits; stops at the first that is used up. */
export async function countAttempt(
  limit: AttemptLimit,
  call: LimitedCall,
): Promise<AttemptOutcome> {
  const endpointRules = rules[call.endpoint];
  if (!endpointRules) return { allowed: true };
  const subjects = subjectsOf(call);
  for (const kind of ['address', 'accountAtAddress', 'account'] as const) {
    const rule = endpointRules[kind];
    const subject = subjects[kind];
    if (!rule || !subject) continue;
    const outcome = await limit.attempt(subject, rule);
    // One refusal is enough: a refused call must not use up the account's limit for its owner elsewhere.
    if (!outcome.allowed) return outcome;
  }
  return { allowed: true };
}

/** After a success, lets failures before it be forgotten where the endpoint's rules say so. */
export async function noteSuccess(limit: AttemptLimit, call: LimitedCall): Promise<void> {
  if (!rules[call.endpoint]?.forgetOnSuccess) return;
  const { accountAtAddress, account } = subjectsOf(call);
  await limit.forget([accountAtAddress, account].filter((subject) => subject !== undefined));
}
