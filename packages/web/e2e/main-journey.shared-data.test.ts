import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { startedForTheFile } from './started.ts';
import { goThroughTheProduct } from './main-journey.ts';

const shared = new URL('../../../../shared/data/', import.meta.url);

const started = startedForTheFile();

interface Posting {
  id: string;
  title: string;
  company: string;
  description: string;
}

test('an engineer goes the whole way with a resume of another maker and a real federal posting', async () => {
  const postings = JSON.parse(
    readFileSync(new URL('postings/federal_53.json', shared), 'utf8'),
  ) as Posting[];
  const posting = postings.find(({ title }) => title === 'Login.gov: Engineer GS15');
  if (!posting) throw new Error('The posting is not in the shared data.');
  expect(posting.description.length).toBeGreaterThan(1_000);
  await goThroughTheProduct(started.application, started.browser, {
    name: 'John Doe',
    file: {
      name: 'rendercv-classic.pdf',
      buffer: readFileSync(new URL('resumes/pdf/rendercv-classic.pdf', shared)),
    },
    field: { search: 'software', option: /Software/ },
    facts: ['John Doe', 'NVIDIA Research', 'Google DeepMind', 'Apple ML Research'],
    correction: { from: 'Nexus AI', to: 'Nexus AI, Inc.' },
    role: { title: 'Software Developers', median: /\$135,980/ },
    posting,
    noTerm: /equal opportunity/i,
  });
}, 180_000);
