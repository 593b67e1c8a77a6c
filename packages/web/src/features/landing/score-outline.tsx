import { Panel } from '../../ui/panel.tsx';

const groups = [
  {
    name: 'Readability',
    asks: 'Can a parser read it?',
    checks: [
      'Text layer and reading order',
      'Contact details in the body',
      'Section headings it knows',
      'Dates in one style',
    ],
  },
  {
    name: 'Match',
    asks: 'Does it answer this job?',
    checks: [
      'Must-have terms, and where they stand',
      'Nice-to-have terms',
      'Other names for the same skill',
      'The job title',
    ],
  },
  {
    name: 'Content',
    asks: 'Does it say what you did?',
    checks: [
      'Results with numbers',
      'Verbs that begin a line',
      'Length for your experience',
      'Nothing hidden from people',
    ],
  },
] as const;

/** The three parts of the check. What each one found, and what a fix gains, stands in the report. */
export function ScoreOutline() {
  return (
    <Panel className="grid divide-y divide-line sm:grid-cols-3 sm:divide-x sm:divide-y-0">
      {groups.map((group) => (
        <div key={group.name} className="p-4 sm:p-5">
          <h3 className="text-14 font-semibold">{group.name}</h3>
          <p className="text-13 text-ink-faint">{group.asks}</p>
          <ul className="mt-3 grid gap-2 text-13 text-ink-muted">
            {group.checks.map((check) => (
              <li key={check} className="border-l-2 border-accent-line pl-2.5">
                {check}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Panel>
  );
}
