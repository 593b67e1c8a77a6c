import { beforeEach, expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UploadResumeField } from './upload-resume-field.tsx';

/** What the server was sent, and how it is to answer. */
let sent: File[] = [];
let read: string[] = [];
let answer: () => Promise<{ status: number; json(): Promise<unknown> }>;
const answered = (status: number, body: unknown) => async () => ({
  status,
  json: async () => {
    if (body === undefined) throw new SyntaxError('no JSON');
    return body;
  },
});

beforeEach(() => {
  [sent, read] = [[], []];
  globalThis.fetch = (async (_address: string, { body }: { body: FormData }) => {
    sent.push(body.get('file') as File);
    return answer();
  }) as unknown as typeof fetch;
  render(<UploadResumeField onRead={(importId) => read.push(importId)} />);
});

const choose = (name: string) =>
  userEvent.upload(
    screen.getByLabelText(/^Choose your resume/),
    new File(['%PDF'], name, { type: 'application/pdf' }),
  );

test.each<[string, () => ReturnType<typeof answer>, RegExp]>([
  [
    'the reader’s own words',
    answered(422, {
      errors: [
        { message: 'Pictures. Nothing was saved. Paste it.', extensions: { code: 'SCANNED' } },
      ],
    }),
    /^Pictures\. Nothing was saved\. Paste it\.$/,
  ],
  [
    'the words of what stands before the reader',
    answered(503, { errors: [{ message: 'The database is away. Nothing was saved. Try again.' }] }),
    /^The database is away/,
  ],
  [
    'words of its own where something else answered',
    answered(502, undefined),
    /error 502\)\. Nothing was saved; wait a moment/,
  ],
  [
    'words of its own where nothing answered',
    () => Promise.reject(new TypeError('Failed to fetch')),
    /could not be reached\. Nothing was saved; check your connection/,
  ],
])('a refused file is told with %s', async (_, given, words) => {
  answer = given;
  await choose('resume.pdf');
  expect(await screen.findByText('resume.pdf could not be read')).toBeVisible();
  expect(screen.getByText(words)).toBeVisible();
  expect(read).toEqual([]);
});

test('where no file can be read, the text itself is read like one', async () => {
  const user = userEvent.setup();
  answer = answered(201, { import: { id: 'import-1' } });
  await user.click(screen.getByRole('button', { name: 'Paste its text instead' }));
  const text = screen.getByRole('textbox', { name: 'Text of your resume' });
  expect(text).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Read this text' }));
  expect(sent).toEqual([]);
  await user.click(text);
  await user.paste('Ada Example\nNurse');
  await user.click(screen.getByRole('button', { name: 'Read this text' }));
  expect(read).toEqual(['import-1']);
  expect([sent[0]?.name, sent[0]?.size]).toEqual(['Pasted text.txt', 17]);
});
