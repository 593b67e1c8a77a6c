import type { Page } from 'playwright-core';

export interface NewPerson {
  name: string;
  email: string;
  password: string;
}

let people = 0;

/** A fictional person nobody else signed up as. */
export function newPerson(name = 'Nadia Okonkwo'): NewPerson {
  people += 1;
  return {
    name,
    email: `visitor-${people}-${process.pid}@example.com`,
    password: 'quiet harbour lantern 42',
  };
}

/** Signs up through the form; ends on the first step of onboarding. */
export async function signUp(page: Page, person: NewPerson): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Full name').fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.waitForURL('**/onboarding**');
}

export async function signIn(
  page: Page,
  person: Pick<NewPerson, 'email' | 'password'>,
): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
