import type { ResumeSection } from '@career-coach/shared/resume-document/resume-document.ts';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { BulletList } from './bullet-list.tsx';
import { EntryCard } from './entry-card.tsx';
import { inPlace, placeName, useFormActions } from './form-context.ts';
import { useItemIds } from './item-ids.ts';
import { entryWords, partsOfKind } from './section-words.ts';
import { SkillGroups } from './skill-groups.tsx';
import { SortableList } from './sortable.tsx';
import { TextBlock } from './text-block.tsx';

interface SectionBodyProps {
  id: string;
  section: number;
  value: ResumeSection;
}

/** Text, bullets, skills and entries of a section, in the document's order, and what can be added. */
export function SectionBody({ id, section, value }: SectionBodyProps) {
  const { operate, focusSoon } = useFormActions();
  const [isTextAsked, setTextAsked] = useState(false);
  const { kind, paragraphs, bullets, skillGroups, entries } = value;
  const ids = useItemIds(entries);
  const list = `entries:${id}`;
  const parts = partsOfKind(kind);
  const isTextShown = paragraphs.length > 0 || isTextAsked || kind === 'summary';
  const at = { section, entry: null };
  const place = placeName(section);
  const words = entryWords(kind);
  const add = {
    text: () => {
      setTextAsked(true);
      focusSoon(inPlace(place, 'text'));
    },
    bullets: () => {
      const index = bullets.length;
      if (operate({ kind: 'add-bullet', ...at, list: 'bullets', index, text: '' }))
        focusSoon(inPlace(place, `bullet-${index}`));
    },
    skills: () => {
      const index = skillGroups.length;
      const group = { label: null, skills: [] };
      if (operate({ kind: 'add-skills', ...at, list: 'skillGroups', index, ...group }))
        focusSoon(inPlace(place, `skills-${index}`));
    },
    entries: () => {
      const entry = entries.length;
      if (operate({ kind: 'add-entry', section, entry, title: '', organization: null }))
        focusSoon(inPlace(placeName(section, entry), 'title'));
    },
  };
  const labels = {
    text: 'Add text',
    bullets: 'Add a bullet',
    skills: 'Add a group',
    entries: `Add ${/^[aeiou]/u.test(words.entry) ? 'an' : 'a'} ${words.entry}`,
  };
  return (
    <div className="grid gap-3">
      {isTextShown && (
        <TextBlock
          {...at}
          paragraphs={paragraphs}
          label={kind === 'summary' ? 'Summary' : 'Text'}
        />
      )}
      <BulletList {...at} list={`bullets:${id}`} bullets={bullets} />
      <SkillGroups section={section} list={`skills:${id}`} groups={skillGroups} />
      {entries.length > 0 && (
        <SortableList list={list} ids={ids}>
          <ul aria-label={`Entries of ${value.heading}`}>
            {entries.map((entry, index) => (
              <EntryCard
                key={ids[index]}
                id={ids[index] ?? ''}
                list={list}
                section={section}
                entry={index}
                count={entries.length}
                value={entry}
                kind={kind}
              />
            ))}
          </ul>
        </SortableList>
      )}
      <div className="flex flex-wrap gap-1">
        {parts
          .filter((part) => part !== 'text' || !isTextShown)
          .map((part) => (
            <Button
              key={part}
              size="small"
              tone="quiet"
              icon={<Plus />}
              data-part={`add-${part === 'bullets' ? 'bullet' : part}`}
              onClick={add[part]}
            >
              {labels[part]}
            </Button>
          ))}
      </div>
    </div>
  );
}
