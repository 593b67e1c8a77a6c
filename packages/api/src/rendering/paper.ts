import type { ResumeContact } from '@career-coach/shared/resume-document/resume-document.ts';

/** Typst's names of the two sizes that the world prints on. */
export type Paper = 'a4' | 'us-letter';

const americanPlace =
  /(?:,\s*(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSVY]|O[HKNR]|P[AR]|QC|RI|S[CDK]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5}(?:-\d{4})?)?|\b(?:USA|U\.S\.A?\.?|United States|Canada))\s*$/u;

/** US Letter for people of the United States and Canada, A4 for everyone else. */
export function paperOf({ location, phone }: Pick<ResumeContact, 'location' | 'phone'>): Paper {
  const isAmerican =
    americanPlace.test(location ?? '') ||
    (location === null && /^\+?1[\s.(-]/u.test((phone ?? '').trim()));
  return isAmerican ? 'us-letter' : 'a4';
}
