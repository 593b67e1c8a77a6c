import type { MatchExtended, ZxcvbnFactory } from '@zxcvbn-ts/core';
import { passwordLength } from '@career-coach/shared/sign-in-config.ts';

/** What about the person must not be their password. */
export interface PasswordOwner {
  email?: string;
  name?: string;
}

/** Beyond this many characters a password only gets stronger, and checking it only slower. */
const checkedLength = 64;
/** Below 10⁸ guesses (zxcvbn's score 3) a list of likely passwords reaches it. */
const leastScore = 3;

let estimator: Promise<ZxcvbnFactory> | undefined;

/** The dictionaries weigh some 50 MB in memory: loaded when the first password is chosen, not at start. */
function loadEstimator(): Promise<ZxcvbnFactory> {
  estimator ??= Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]).then(
    ([core, common, english]) =>
      new core.ZxcvbnFactory({
        dictionary: { ...common.dictionary, ...english.dictionary },
        graphs: common.adjacencyGraphs,
        translations: english.translations,
      }),
  );
  return estimator;
}

function wordsOf({ email, name }: PasswordOwner): string[] {
  const text = `${email ?? ''} ${name ?? ''}`.toLowerCase();
  // Whole parts beside their pieces: `ada.lovelace` is one guess, not two and a dot.
  const words = [...text.split(/[\s@]+/), ...text.split(/[^\p{L}\p{N}]+/u)];
  return ['career', 'coach', ...words.filter((word) => word.length > 2)];
}

function reasonOf(matches: readonly MatchExtended[], warning: string | null): string {
  const dictionaries = matches.map((match) =>
    'dictionaryName' in match ? String(match.dictionaryName) : '',
  );
  if (dictionaries.includes('userInputs'))
    return 'It is built from your name, your address or the name of this site.';
  if (dictionaries[0] === 'passwords-common')
    return 'It is one of the most used passwords, or close to one.';
  return warning ?? 'It is made of parts that are tried first.';
}

/**
 * Says why a password cannot be used, in words for the person who chose it, or null when it can.
 * Works offline, from lists of common passwords, words and names.
 */
export async function passwordProblem(
  password: string,
  owner: PasswordOwner = {},
): Promise<string | null> {
  const length = [...password].length;
  if (length < passwordLength.min)
    return `This password is too short: it needs at least ${passwordLength.min} characters. Three or four unrelated words are easy to remember.`;
  if (length > passwordLength.max)
    return `This password is too long: at most ${passwordLength.max} characters can be used.`;
  const result = (await loadEstimator()).check(password.slice(0, checkedLength), wordsOf(owner));
  if (result.score >= leastScore) return null;
  return `This password is easy to guess. ${reasonOf(result.sequence, result.feedback.warning)} Try three or four unrelated words.`;
}
