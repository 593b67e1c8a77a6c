import type { SkillGroup } from '@career-coach/shared/resume-document/resume-document.ts';
import { printSkillGroup, splitSkills } from '@career-coach/shared/resume-document/skill-group.ts';
import { X } from 'lucide-react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { DraftField } from './draft-field.tsx';
import { inPlace, placeName, useFormActions } from './form-context.ts';
import { useItemIds } from './item-ids.ts';
import { SortableItem, SortableList } from './sortable.tsx';

interface SkillGroupsProps {
  section: number;
  list: string;
  groups: readonly SkillGroup[];
}

/** Groups of skills, each a name and a list with commas between. */
export function SkillGroups({ section, list, groups }: SkillGroupsProps) {
  const { operate, focusSoon } = useFormActions();
  const ids = useItemIds(groups);
  const place = placeName(section);
  const at = (index: number) => ({ section, entry: null, list: 'skillGroups' as const, index });
  const set = (index: number, group: SkillGroup, field: string) =>
    operate({ kind: 'set-skills', ...at(index), ...group }, `${field}-${place}-${index}`);
  const remove = (index: number) => {
    if (!operate({ kind: 'remove-item', ...at(index) })) return;
    if (groups.length > 1)
      focusSoon(inPlace(place, `skills-${Math.min(index, groups.length - 2)}`));
    else focusSoon(inPlace(place, 'add-skills'));
  };
  if (groups.length === 0) return null;
  return (
    <SortableList list={list} ids={ids}>
      <ul aria-label="Groups of skills" className="grid gap-3">
        {groups.map((group, index) => (
          <SortableItem
            key={ids[index]}
            id={ids[index] ?? ''}
            list={list}
            index={index}
            count={groups.length}
            label={group.label ?? `group ${index + 1}`}
            className="flex items-start gap-1 bg-surface"
            move={(to) => {
              if (operate({ kind: 'move-item', ...at(index), to }))
                focusSoon(inPlace(place, `skills-${to}`));
            }}
          >
            {(handle) => (
              <>
                {handle}
                <div className="grid min-w-0 flex-1 gap-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
                  <DraftField
                    label={`Name of group ${index + 1}`}
                    hideLabel
                    placeholder="Name, if you like"
                    value={group.label ?? ''}
                    commit={(label) => set(index, { ...group, label }, 'label')}
                  />
                  <DraftField
                    label={`Skills of group ${index + 1}, with commas between`}
                    hideLabel
                    lines={1}
                    part={`skills-${index}`}
                    placeholder="Triage, IV therapy, Epic"
                    value={printSkillGroup({ label: null, skills: group.skills })}
                    commit={(text) => set(index, { ...group, skills: splitSkills(text) }, 'skills')}
                  />
                </div>
                <IconButton
                  label={`Remove group ${index + 1}`}
                  icon={<X />}
                  onClick={() => remove(index)}
                />
              </>
            )}
          </SortableItem>
        ))}
      </ul>
    </SortableList>
  );
}
