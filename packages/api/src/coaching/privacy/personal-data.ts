import type { ResumeContact } from '@career-coach/shared/resume-document/resume-document.ts';

/** What tells who a person is and how to reach them. None of it leaves for a model; placeholders do. */
export interface PersonalData {
  names: readonly string[];
  emails: readonly string[];
  phones: readonly string[];
  addresses: readonly string[];
  /** Their own pages and profiles: what carries their handle. */
  links: readonly string[];
}

export const noPersonalData: PersonalData = {
  names: [],
  emails: [],
  phones: [],
  addresses: [],
  links: [],
};

/** From the account and the head of the resume; either may be missing. */
export function personalDataOf(
  user: { name: string | null; email: string | null },
  contact: ResumeContact | null,
): PersonalData {
  const given = (...texts: readonly (string | null | undefined)[]) =>
    [...new Set(texts.map((text) => text?.trim() ?? ''))].filter((text) => text !== '');
  return {
    names: given(user.name, contact?.name),
    emails: given(user.email, contact?.email),
    phones: given(contact?.phone),
    addresses: given(contact?.location),
    links: given(...(contact?.links ?? []).flatMap(({ label, url }) => [url, label])),
  };
}
