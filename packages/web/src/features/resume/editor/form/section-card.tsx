import type {
  ResumeSection,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { memo } from 'react';
import { Select } from '../../../../ui/select.tsx';
import { toast } from '../../../../ui/toast-store.ts';
import { DraftField } from './draft-field.tsx';
import { inPlace, placeName, useFormActions } from './form-context.ts';
import { MoveMenu } from './move-menu.tsx';
import { SectionBody } from './section-body.tsx';
import { kindNames } from './section-words.ts';
import { SortableItem } from './sortable.tsx';

interface SectionCardProps {
  id: string;
  section: number;
  count: number;
  value: ResumeSection;
  /** Text above the first heading has no heading to move it by. */
  isOpening: boolean;
}

const kindOptions = Object.entries(kindNames).map(([value, label]) => ({ value, label }));

/** One section of the resume: its heading, what it is, and what stands in it. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { id, section, count, value, isOpening } = props;
  const { operate, remove: removePart, focusSoon } = useFormActions();
  const name = value.heading || (isOpening ? 'the text above the first section' : 'the section');
  const move = (to: number) => {
    if (operate({ kind: 'move-section', section, to })) focusSoon(inPlace(placeName(to), 'handle'));
  };
  const remove = () => {
    const undo = removePart({ kind: 'remove-section', section });
    if (undo === null) return;
    toast(`“${name}” removed`, { undo });
    focusSoon(
      count > 1
        ? inPlace(placeName(Math.min(section, count - 2)), 'menu')
        : inPlace('form', 'add-section'),
    );
  };
  const set = (change: { heading?: string; sectionKind?: SectionKind }) =>
    operate(
      {
        kind: 'set-section',
        section,
        heading: value.heading,
        sectionKind: value.kind,
        ...change,
      },
      `heading-${section}`,
    );

  return (
    <SortableItem
      id={id}
      list="sections"
      index={section}
      count={isOpening ? 1 : count}
      label={name}
      place={placeName(section)}
      move={move}
      className="rounded-panel border border-line bg-surface px-3 py-3 sm:px-4"
    >
      {(handle) => (
        <>
          <div className="mb-3 flex flex-wrap items-start gap-2">
            {handle}
            {isOpening ? (
              <p className="flex-1 py-2 text-13 font-medium">Text above the first section</p>
            ) : (
              <>
                <DraftField
                  label={`Heading of section ${section + 1}`}
                  hideLabel
                  part="heading"
                  className="min-w-0 flex-1 basis-32 [&_input]:font-semibold"
                  placeholder="Heading"
                  value={value.heading}
                  commit={(heading) => set({ heading })}
                />
                <Select
                  aria-label={`Kind of section ${section + 1}`}
                  className="order-last w-full sm:order-none sm:w-36"
                  options={kindOptions}
                  value={value.kind}
                  onChange={(event) => set({ sectionKind: event.target.value as SectionKind })}
                />
              </>
            )}
            <MoveMenu
              label={name}
              index={isOpening ? 0 : section}
              count={isOpening ? 1 : count}
              onMove={move}
              onRemove={remove}
            />
          </div>
          <SectionBody id={id} section={section} value={value} />
        </>
      )}
    </SortableItem>
  );
});
