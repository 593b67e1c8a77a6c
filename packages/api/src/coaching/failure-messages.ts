import type { FailureReason } from './claude-client.ts';

const safe = 'Nothing of yours was changed.';
const orRules = 'or have it written by rules instead.';

/** What happened, what is safe, what to do: shown to the person as it stands. */
export const failureMessages: Readonly<Record<FailureReason, string>> = {
  TIMEOUT: `Claude did not finish in time. ${safe} Try again, ${orRules}`,
  RATE_LIMITED: `Claude is getting more requests from here than it allows. ${safe} Try again in a minute, ${orRules}`,
  OVERLOADED: `Claude is overloaded at the moment. ${safe} Try again in a few minutes, ${orRules}`,
  PROVIDER_ERROR: `Claude reported an error of its own. ${safe} Try again, ${orRules}`,
  REFUSED: `Claude declined to write this. ${safe} Look through what would be sent for anything that may have put it off, ${orRules}`,
  TRUNCATED: `Claude’s answer was longer than it may be, so its end is missing. ${safe} Try again with less text, ${orRules}`,
  CUT_OFF: `The connection to Claude broke off in the middle of the answer. ${safe} Try again, ${orRules}`,
  INVALID_OUTPUT: `Claude answered twice in a form that cannot be used. ${safe} Try again, ${orRules}`,
  UNGROUNDED: `Claude’s answer claimed things that nothing you gave supports, so it is not shown. ${safe} Try again, ${orRules}`,
  UNREACHABLE: `Claude could not be reached. ${safe} Try again, ${orRules}`,
  BAD_KEY: `Claude does not accept the key of this installation. ${safe} Whoever runs it has to mend the key; until then, have it written by rules.`,
  NO_CREDIT: `The account of this installation at Claude is out of credit. ${safe} Whoever runs it has to see to that; until then, have it written by rules.`,
  REQUEST_REJECTED: `Claude rejected the request as it was sent. ${safe} Whoever runs this installation has to look into it; until then, have it written by rules.`,
  TOO_LARGE: `There is more text than may be sent to Claude at once. ${safe} Shorten the resume or the description, ${orRules}`,
  CANCELLED: `Writing was stopped. ${safe} Start it again when you like.`,
  CIRCUIT_OPEN: `Claude failed several times in a row, so it is left alone for a moment. ${safe} Try again in a minute, ${orRules}`,
};
