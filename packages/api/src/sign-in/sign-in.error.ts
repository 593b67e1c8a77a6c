/** What the sign-in routes answer when they refuse: a code for programs, a message for people. */
export interface SignInRefusal {
  code: string;
  message: string;
}

/** Says that too many attempts were made, and when the next one is allowed. */
export function tooManyAttempts(retryAfterSeconds: number): SignInRefusal {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  const wait = retryAfterSeconds < 90 ? `${retryAfterSeconds} seconds` : `${minutes} minutes`;
  return {
    code: 'TOO_MANY_ATTEMPTS',
    message: `Too many attempts. Nothing was changed. Try again in ${wait}.`,
  };
}
