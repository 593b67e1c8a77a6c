import { Download } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { downloadCsv, toCsv } from '../../ui/download-csv.ts';
import { formatRating } from '../../ui/format-figure.ts';
import { Section } from '../../ui/section.tsx';
import { SourceLine } from '../../figures/source-line.tsx';
import type { ExploreOccupationQuery } from './occupation-view.generated.ts';

type Skills = NonNullable<ExploreOccupationQuery['occupation']>['skills'];

function saveCsv(code: string, skills: Skills) {
  downloadCsv(
    `skills-${code}.csv`,
    toCsv(
      ['occupation_code', 'skill', 'importance_1_to_5', 'source', 'release'],
      skills.map(({ name, importance, source }) => [
        code,
        name,
        importance,
        `${source.publisher}, ${source.dataset}`,
        source.period,
      ]),
    ),
  );
}

/** Skills with their rated importance, 1 to 5: a bar from 1, the figure beside it. */
export function SkillRatings({ code, skills }: { code: string; skills: Skills }) {
  const first = skills[0];
  return (
    <Section
      title="Skills"
      actions={
        <Button
          size="small"
          icon={<Download />}
          disabled={first === undefined}
          onClick={() => saveCsv(code, skills)}
        >
          CSV
        </Button>
      }
    >
      {first === undefined ? (
        <p className="text-13 text-ink-muted">No ratings are published for this occupation.</p>
      ) : (
        <>
          <ul className="grid gap-1.5 text-13">
            {skills.map((skill) => (
              <li
                key={skill.name}
                className="grid grid-cols-[minmax(0,1fr)_8rem_2.5rem] items-center gap-3"
              >
                <span className="leading-snug">{skill.name}</span>
                <span aria-hidden className="h-1.5 rounded-full bg-pressed">
                  <span
                    className="block h-full rounded-full bg-accent"
                    style={{ width: `${((skill.importance - 1) / 4) * 100}%` }}
                  />
                </span>
                <span className="text-right figures">
                  {formatRating(skill.importance)}
                  <span className="hidden-visually"> of 5</span>
                </span>
              </li>
            ))}
          </ul>
          <SourceLine source={first.source}>Rated from 1 (not important) to 5.</SourceLine>
        </>
      )}
    </Section>
  );
}
