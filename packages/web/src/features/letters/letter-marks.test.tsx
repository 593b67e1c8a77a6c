import { expect, jest, test } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { CompleteLetterDialog } from './complete-letter-dialog.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { MarkedLetter } from './marked-letter.tsx';
import { PostingDialog } from './posting-dialog.tsx';
import { evidenceNow } from './sentence-evidence.ts';

const led = { text: 'I led 40 people at Globex.', supported: false, ownWords: false, facts: [] };
const flew = { ...led, text: 'I flew to Saturn.' };
const cared = {
  text: 'I cared for six patients.',
  supported: true,
  ownWords: false,
  facts: [
    { id: 'resume-1', source: 'RESUME' as const, quote: 'Cared for six patients', line: 12 },
    { id: 'resume-2', source: 'RESUME' as const, quote: 'Six beds', line: null },
    { id: 'posting-1', source: 'JOB_DESCRIPTION' as const, quote: 'Patient care', line: 3 },
    { id: 'profile-1', source: 'PROFILE' as const, quote: '6 years', line: null },
  ],
};
const content = 'Dear team,\n\nI led 40 people at Globex. I cared for six patients.';

test('what nothing supports is marked where it stands; the text itself stays plain', () => {
  const { container } = render(
    <MarkedLetter
      control={{ id: 'letter' }}
      value={content}
      unsupported={[led]}
      onChange={jest.fn()}
      onBlur={jest.fn()}
      onCaret={jest.fn()}
    />,
  );
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    led.text,
  ]);
  expect(screen.getByRole('textbox')).toHaveValue(content);
});

test('completing asks about one sentence after the other, and only then locks', async () => {
  const person = userEvent.setup();
  const actions = {
    onOpenChange: jest.fn(),
    onKeep: jest
      .fn<(sentence: string) => Promise<string | undefined>>()
      .mockResolvedValue(undefined),
    onRemove: jest.fn(),
    onChange: jest.fn(),
    onComplete: jest.fn(() => Promise.resolve(undefined)),
  };
  const { rerender } = render(<CompleteLetterDialog open unsupported={[led, flew]} {...actions} />);
  expect(screen.getByText(led.text)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Complete letter' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Keep as my own words' }));
  expect(actions.onKeep).toHaveBeenCalledWith(led.text);
  rerender(<CompleteLetterDialog open unsupported={[flew]} {...actions} />);
  await person.click(screen.getByRole('button', { name: 'Remove it' }));
  expect(actions.onRemove).toHaveBeenCalledWith(flew.text);
  rerender(<CompleteLetterDialog open unsupported={[]} {...actions} />);
  await person.click(screen.getByRole('button', { name: 'Complete letter' }));
  expect(actions.onComplete).toHaveBeenCalledTimes(1);
  expect(actions.onOpenChange).toHaveBeenLastCalledWith(false);
});

test('a refusal is shown, and the question stays open', async () => {
  const person = userEvent.setup();
  const onOpenChange = jest.fn();
  render(
    <CompleteLetterDialog
      open
      unsupported={[]}
      onOpenChange={onOpenChange}
      onKeep={() => Promise.resolve(undefined)}
      onRemove={jest.fn()}
      onChange={jest.fn()}
      onComplete={() => Promise.resolve('The letter was changed on another device.')}
    />,
  );
  await person.click(screen.getByRole('button', { name: 'Complete letter' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('changed on another device');
  expect(onOpenChange).not.toHaveBeenCalled();
});

test('each sentence shows its lines; one without any can be kept as the person’s own', async () => {
  const person = userEvent.setup();
  const onKeep = jest.fn();
  render(
    <MemoryRouter initialEntries={['/letters/1']}>
      <EvidenceList
        evidence={evidenceNow(content, [led, cared])}
        onFind={jest.fn()}
        onKeep={onKeep}
      />
      <PostingDialog description={'Clinic\n\nPatient care, day and night'} />
    </MemoryRouter>,
  );
  expect(screen.getByText('Cared for six patients')).toBeVisible();
  await person.click(screen.getByRole('button', { name: 'Keep as my own words' }));
  expect(onKeep).toHaveBeenCalledWith(led.text);

  // Each fact opens where it stands.
  const link = (name: RegExp) => screen.getByRole('link', { name });
  expect(link(/^Resume, line 12/u)).toHaveAttribute('href', '/resume?at=12');
  expect(link(/^Profile/u)).toHaveAttribute('href', '/settings/profile');
  expect(screen.getByText('Resume, before')).toBeVisible();
  await person.click(link(/^Description, line 3/u));
  const posting = screen.getByRole('dialog', { name: 'Job description' });
  expect(within(posting).getByText(/^Patient care/u, { selector: 'mark' })).toBeVisible();
  await person.click(within(posting).getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the caret tells where it stands, and the evidence of its sentence stands out', async () => {
  const onCaret = jest.fn();
  const evidence = evidenceNow(content, [led, cared]);
  render(
    <MemoryRouter>
      <MarkedLetter
        control={{ id: 'letter' }}
        value={content}
        unsupported={[]}
        onChange={jest.fn()}
        onBlur={jest.fn()}
        onCaret={onCaret}
      />
      <EvidenceList evidence={evidence} current={cared.text} onFind={jest.fn()} />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('textbox'));
  await userEvent.keyboard('{Control>}{End}{/Control}');
  expect(onCaret).toHaveBeenCalledWith(content.length);
  expect(
    screen
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'true')
      .map((item) => within(item).getByRole('button').textContent),
  ).toEqual([cared.text]);
});
