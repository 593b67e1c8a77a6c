import { headingsByKind } from '@career-coach/shared/resume-document/section-headings.ts';
import type { SectionKind } from '@career-coach/shared/resume-document/resume-document.ts';
import { Plus } from 'lucide-react';
import { Button } from '../../../../ui/button.tsx';
import { Menu, MenuItem } from '../../../../ui/menu.tsx';
import { inPlace, placeName, useFormActions } from './form-context.ts';
import { kindNames } from './section-words.ts';

/** A heading that says the kind by itself, where there is one. */
const headingOf = (kind: SectionKind): string =>
  kind === 'other' || !(kind in headingsByKind) ? '' : kindNames[kind];

/** A new section at the end, of a known kind or one's own. */
export function AddSection({ count }: { count: number }) {
  const { operate, focusSoon } = useFormActions();
  const add = (sectionKind: SectionKind) => {
    const heading = headingOf(sectionKind);
    if (operate({ kind: 'add-section', section: count, heading, sectionKind }))
      focusSoon(inPlace(placeName(count), 'heading'));
  };
  const kinds = Object.keys(kindNames) as SectionKind[];
  return (
    <div data-place="form">
      <Menu
        align="start"
        trigger={
          <Button icon={<Plus />} data-part="add-section">
            Add a section
          </Button>
        }
      >
        {kinds.map((kind) => (
          <MenuItem key={kind} onSelect={() => add(kind)}>
            {kind === 'other' ? 'Your own' : kindNames[kind]}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
