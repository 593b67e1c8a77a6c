import { expect, test } from '@jest/globals';
import { placesFor, prefilled, withLine } from './resume-places.ts';

const content = `# Ada

## Experience

### Welder — Northgate
*2019 – 2021*

- Welded frames

## Skills

- MIG, TIG.
`;

test('a term can be said in a bullet of a role or in a list of skills', () => {
  expect(placesFor(content)).toMatchObject([
    { line: 8, label: 'Welder — Northgate: Welded frames', isSkills: false },
    { line: 12, label: 'Skills: MIG, TIG.', isSkills: true },
  ]);
});

test('the line is prefilled for the person to finish, and only that line is replaced', () => {
  const [bullet, skills] = placesFor(content);
  expect(prefilled(bullet!, 'GMAW')).toBe('- Welded frames GMAW');
  expect(prefilled(skills!, 'GMAW')).toBe('- MIG, TIG, GMAW');
  expect(withLine(content, 8, '- Welded frames with GMAW')).toBe(
    content.replace('- Welded frames', '- Welded frames with GMAW'),
  );
});
