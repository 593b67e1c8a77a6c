import { applyOperation } from '@career-coach/shared/resume-document/apply-operation.ts';
import { expect, test } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { TextHistory } from '../text-history.ts';
import type { ResumeEdits } from '../use-text-edits.ts';
import type { Reveal } from './form-context.ts';
import { FormEditor } from './form-editor.tsx';

const markdown = `# Ada Lovelace

ada@example.com

## Experience

### Welder — Yard
*Mar 2019 – Present · Leeds*

- Cut seams
- Led a team

### Fitter — Works

| a | b |

## Skills

- **Welding:** MIG, TIG
`;

/** The form over a text as the page gives it one; `text()` is the document as of now. */
function openForm(start = markdown, reveal: Reveal | null = null) {
  let current = start;
  const history = new TextHistory(start);
  function Harness() {
    const [value, setValue] = useState(start);
    const [edits] = useState((): ResumeEdits => {
      const take = (text: string) => {
        current = text;
        setValue(text);
      };
      const operate: ResumeEdits['operate'] = (operation, source = 'form') => {
        const after = applyOperation(current, operation);
        if (after === null) return false;
        history.record(after, source);
        take(after);
        return true;
      };
      return {
        change: take,
        operate,
        remove: (operation) => {
          const before = current;
          return operate(operation) ? () => take(before) : null;
        },
        undo: () => take(history.undo() ?? current),
        redo: () => take(history.redo() ?? current),
      };
    });
    return (
      <>
        <FormEditor
          value={value}
          edits={edits}
          foreign={history.foreign}
          onBlur={() => undefined}
          reveal={reveal}
        />
        <button onClick={edits.undo}>undo</button>
      </>
    );
  }
  render(<Harness />);
  return { user: userEvent.setup(), text: () => current };
}
const openEntry = (name: RegExp) => screen.getByRole('button', { name, expanded: false });

test('shows every part of the resume, also what the dialect has no field for', async () => {
  const { user } = openForm();
  expect(screen.getByLabelText('Name')).toHaveValue('Ada Lovelace');
  expect(screen.getByLabelText('E-mail')).toHaveValue('ada@example.com');
  expect(screen.getByLabelText('Heading of section 1')).toHaveValue('Experience');
  expect(screen.getByLabelText('Kind of section 2')).toHaveValue('skills');
  expect(screen.getByLabelText(/Skills of group 1/)).toHaveValue('MIG, TIG');
  await user.click(openEntry(/^Fitter/));
  expect(screen.getByLabelText('Text')).toHaveValue('| a | b |');
});

test('what is typed is in the document letter by letter, and nothing else changes', async () => {
  const { user, text } = openForm();
  await user.type(screen.getByLabelText('Name'), ' King');
  expect(text()).toBe(markdown.replace('# Ada Lovelace', '# Ada Lovelace King'));
  await user.click(openEntry(/^Welder/));
  await user.clear(screen.getByLabelText('Employer'));
  await user.type(screen.getByLabelText('Employer'), 'Dock — North ');
  expect(text()).toContain('### Welder — Dock &mdash; North\n');
});

test('dates that cannot be read are kept and said', async () => {
  const { user, text } = openForm();
  await user.click(openEntry(/^Welder/));
  const dates = screen.getByLabelText('Dates');
  await user.clear(dates);
  await user.type(dates, 'Marhc 2019');
  expect(screen.queryByText(/not read as dates/)).not.toBeInTheDocument();
  await user.tab();
  expect(screen.getByText(/not read as dates/)).toHaveTextContent('Mar 2021 – Present');
  expect(dates).toHaveValue('Marhc 2019');
  expect(text()).toContain('*Marhc 2019 · Leeds*');
});

test('a name that would be a section stays in its field and is said', async () => {
  const { user, text } = openForm('# A\n\n## Skills\n');
  const name = screen.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, 'Bio');
  expect(text()).toContain('# Bi\n');
  await user.tab();
  expect(name).toHaveValue('Bio');
  expect(screen.getByText(/cannot keep this here/)).toBeInTheDocument();
});

test('Enter begins the next bullet and Backspace in an empty one takes it away, the focus follows', async () => {
  const { user, text } = openForm();
  await user.click(openEntry(/^Welder/));
  await user.click(screen.getByLabelText('Bullet 1'));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(screen.getByLabelText('Bullet 2')).toHaveFocus());
  expect(screen.getByLabelText('Bullet 2')).toHaveValue('');
  await user.keyboard('Bent pipes');
  expect(text()).toContain('- Cut seams\n- Bent pipes\n- Led a team');
  await user.clear(screen.getByLabelText('Bullet 2'));
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(screen.getByLabelText('Bullet 1')).toHaveFocus());
  expect(text()).toBe(markdown);
});

test('who types on at once after Enter types into the new bullet', async () => {
  const { text } = openForm();
  const user = userEvent.setup({ delay: null });
  await user.click(openEntry(/^Welder/));
  await user.click(screen.getByLabelText('Bullet 1'));
  await user.keyboard('{Enter}Bent pipes{Enter}Read drawings');
  expect(text()).toContain('- Cut seams\n- Bent pipes\n- Read drawings\n- Led a team');
});

test('keys move an item: Space picks it up, arrows move it, Space puts it down, Escape takes it back', async () => {
  const { user, text } = openForm();
  const handle = () => screen.getByRole('button', { name: 'Move Skills' });
  const order = () => [...text().matchAll(/^## (.*)$/gmu)].map(([, heading]) => heading);
  handle().focus();
  await user.keyboard('{ArrowUp}');
  expect(order()).toEqual(['Experience', 'Skills']);
  await user.keyboard(' {ArrowUp}');
  expect(order()).toEqual(['Skills', 'Experience']);
  expect(screen.getByText('Skills is at place 1 of 2.')).toBeInTheDocument();
  await waitFor(() => expect(handle()).toHaveFocus());
  await user.keyboard('{ArrowUp}{Escape}');
  expect(order()).toEqual(['Experience', 'Skills']);
  await waitFor(() => expect(handle()).toHaveFocus());
  await user.keyboard(' {ArrowUp} {ArrowDown}');
  expect(order()).toEqual(['Skills', 'Experience']);
  expect(screen.getByText('Skills was put down at place 1 of 2.')).toBeInTheDocument();
});

test('adding, removing and moving keep the focus in the form', async () => {
  const { user, text } = openForm();
  await user.click(screen.getByRole('button', { name: 'Add a role' }));
  await waitFor(() => expect(screen.getByLabelText('Role')).toHaveFocus());
  await user.keyboard('Teacher');
  expect(text()).toContain('| a | b |\n\n### Teacher\n\n## Skills');

  await user.click(screen.getByRole('button', { name: 'More for Fitter' }));
  await user.click(screen.getByRole('menuitem', { name: 'Move up' }));
  expect(text().indexOf('Fitter')).toBeLessThan(text().indexOf('Welder'));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Move Fitter' })).toHaveFocus());

  await user.click(screen.getByRole('button', { name: 'More for Welder' }));
  await user.click(screen.getByRole('menuitem', { name: 'Remove' }));
  expect(text()).not.toContain('Welder');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /Teacher/, expanded: true })).toHaveFocus(),
  );
  await user.click(screen.getByRole('button', { name: 'undo' }));
  expect(text()).toContain('Welder');
});

test('a section is added, named and said what it is', async () => {
  const { user, text } = openForm();
  await user.click(screen.getByRole('button', { name: 'Add a section' }));
  await user.click(screen.getByRole('menuitem', { name: 'Your own' }));
  await waitFor(() => expect(screen.getByLabelText('Heading of section 3')).toHaveFocus());
  await user.keyboard('What I built');
  await user.selectOptions(screen.getByLabelText('Kind of section 3'), 'Projects');
  expect(text()).toMatch(/- \*\*Welding:\*\* MIG, TIG\n\n## What I built \{\.projects\}\n$/);
});

test('undo while a field has the focus shows the document again', async () => {
  const { user, text } = openForm();
  const name = screen.getByLabelText('Name');
  await user.type(name, '!');
  await user.click(screen.getByRole('button', { name: 'undo' }));
  expect(name).toHaveValue('Ada Lovelace');
  expect(text()).toBe(markdown);
});

test('a place in the resume opens where it stands and has the focus', async () => {
  openForm(markdown, { section: 0, entry: 0, bullet: 1 });
  await waitFor(() => expect(screen.getByLabelText('Bullet 2')).toHaveFocus());
});

test('a place in the contact data leads to the name', async () => {
  openForm(markdown, { section: null, entry: null, bullet: null });
  await waitFor(() => expect(screen.getByLabelText('Name')).toHaveFocus());
});

test('an empty text is a form to begin with', async () => {
  const { user, text } = openForm('');
  await user.type(screen.getByLabelText('Name'), 'Ada');
  await user.type(screen.getByLabelText('E-mail'), 'ada@example.com');
  expect(text()).toBe('# Ada\n\nada@example.com\n');
  await user.click(screen.getByRole('button', { name: 'Add a link' }));
  const links = within(screen.getByRole('list', { name: 'Links' }));
  expect(links.getByLabelText('Name of link 1')).toHaveValue('Link');
});
