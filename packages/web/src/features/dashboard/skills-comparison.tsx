import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { Check, Plus } from 'lucide-react';
import { SourceLine } from '../../figures/source-line.tsx';
import { Section } from '../../ui/section.tsx';
import {
  SkillsComparison_InsightFragment,
  SkillsComparison_UserFragment,
} from './skills-comparison.generated.ts';
import { splitSkills } from './split-skills.ts';
import { useAddSkill } from './use-add-skill.ts';

interface SkillsComparisonProps {
  insight: FragmentType<SkillsComparison_InsightFragment>;
  user: FragmentType<SkillsComparison_UserFragment>;
}

/** The skills asked for in the field against mine: have, missing, and what is worth learning next. */
export function SkillsComparison({ insight, user }: SkillsComparisonProps) {
  const field = useFragment({ fragment: SkillsComparison_InsightFragment, from: insight });
  const owner = useFragment({ fragment: SkillsComparison_UserFragment, from: user });
  if (!field.complete || !owner.complete) return null;
  return <Comparison field={field.data} owner={owner.data} />;
}

function Comparison(props: {
  field: SkillsComparison_InsightFragment;
  owner: SkillsComparison_UserFragment;
}) {
  const { field, owner } = props;
  const addSkill = useAddSkill(owner);
  const source = field.sources.find(({ figure }) => figure === 'topSkills');
  const mine = owner.skills ?? [];
  const top = splitSkills(field.topSkills, mine);
  const recommended = splitSkills(field.recommendedSkills, mine).missing;
  const missing = (skills: readonly string[]) =>
    skills.map((skill) => (
      <li key={skill}>
        <button
          type="button"
          onClick={() => addSkill(skill)}
          aria-label={`I have ${skill}: add it to my skills`}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-control border border-dashed border-line-strong px-2 text-left text-13 hover:border-accent hover:bg-hover"
        >
          <Plus aria-hidden className="size-3.5 text-ink-faint" />
          {skill}
        </button>
      </li>
    ));
  return (
    <Section
      title="Skills in your field"
      lead="Press a skill that you have to add it to your profile."
    >
      <div className="grid gap-5 sm:grid-cols-2">
        <div>
          <h3 className="mb-2 text-13 text-ink-muted">
            You have {top.have.length} of {field.topSkills.length}
          </h3>
          <ul className="flex flex-wrap gap-1.5">
            {top.have.map((skill) => (
              <li
                key={skill}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-control bg-good-soft px-2 text-13"
              >
                <Check aria-hidden className="size-3.5 text-good-text" />
                {skill}
              </li>
            ))}
            {missing(top.missing)}
          </ul>
        </div>
        <div>
          <h3 className="mb-2 text-13 text-ink-muted">Worth learning next</h3>
          {recommended.length > 0 ? (
            <ul className="flex flex-wrap gap-1.5">{missing(recommended)}</ul>
          ) : (
            <p className="text-13 text-ink-muted">You list every skill that is recommended here.</p>
          )}
        </div>
      </div>
      {source && <SourceLine source={source} />}
    </Section>
  );
}
