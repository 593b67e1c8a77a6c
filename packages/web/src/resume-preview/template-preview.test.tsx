import { beforeEach, expect, test } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TemplatePreview } from './template-preview.tsx';

/** As much of a Response as jsdom lacks and is needed. */
interface Answer {
  status: number;
  json(): Promise<unknown>;
}
const answered = (status: number, body: object): Answer => ({ status, json: async () => body });

/** What the server was asked, and how it is to answer. */
let asked: { markdown: string; template: string }[] = [];
let answer: () => Promise<Answer>;
const pages = (count: number) => async () =>
  answered(200, { pages: Array.from({ length: count }, () => '<svg/>') });

beforeEach(() => {
  asked = [];
  answer = pages(2);
  let made = 0;
  URL.createObjectURL = () => `blob:page-${(made += 1)}`;
  URL.revokeObjectURL = () => undefined;
  globalThis.fetch = (async (_address: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body));
    return answer();
  }) as unknown as typeof fetch;
});

test('pages come from the server and can be read as text', async () => {
  const user = userEvent.setup();
  render(<TemplatePreview markdown={'# Ana Lima\n\n## Skills\n\n- Bread'} template="modern" />);
  expect(await screen.findByRole('img', { name: /^Page 2 of 2/ })).toHaveAttribute(
    'src',
    'blob:page-2',
  );
  expect(asked).toEqual([{ markdown: '# Ana Lima\n\n## Skills\n\n- Bread', template: 'modern' }]);
  await user.click(screen.getByRole('button', { name: 'Read as text' }));
  expect(screen.getByRole('article')).toHaveTextContent('Ana Lima');
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

test('typing asks once, after the pause, and the old pages stay until the new ones are there', async () => {
  const { rerender } = render(<TemplatePreview markdown="# A" template="classic" />);
  await screen.findByRole('img', { name: /^Page 2 of 2/ });
  let send: (response: Answer) => void = () => undefined;
  answer = () => new Promise<Answer>((resolve) => (send = resolve));
  for (const markdown of ['# An', '# Ana'])
    rerender(<TemplatePreview markdown={markdown} template="classic" />);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.markdown).toBe('# Ana');
  expect(screen.getAllByRole('img')).toHaveLength(2);
  send(await pages(1)());
  await waitFor(() => expect(screen.getAllByRole('img')).toHaveLength(1));
});

test('a failure is told beside the last pages', async () => {
  const { rerender } = render(<TemplatePreview markdown="# A" template="classic" />);
  await screen.findByRole('img', { name: /^Page 2 of 2/ });
  answer = async () => answered(422, { errors: [{ message: 'It has more than 20 pages.' }] });
  rerender(<TemplatePreview markdown="# Ana" template="classic" />);
  expect(await screen.findByText('It has more than 20 pages.')).toBeVisible();
  expect(screen.getAllByRole('img')).toHaveLength(2);
});
