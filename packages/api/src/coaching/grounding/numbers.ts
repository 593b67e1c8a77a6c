import { claimsOf, unsupportedClaims } from './claims.ts';

const inWords =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)$/iu;

/** The numbers of a text, in digits or words, that stand in none of the sources. */
export function unsupportedNumbers(text: string, sources: readonly string[]): string[] {
  const isNumber = (claim: string) => /\d/u.test(claim) || inWords.test(claim);
  if (!claimsOf(text).some(isNumber)) return [];
  const facts = sources.map((quote) => ({ source: 'RESUME' as const, quote }));
  return unsupportedClaims(text, facts).filter(isNumber);
}
