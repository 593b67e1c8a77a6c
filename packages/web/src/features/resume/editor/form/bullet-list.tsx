import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { DraftField } from './draft-field.tsx';
import { inPlace, placeName, useFormActions } from './form-context.ts';
import { useItemIds } from './item-ids.ts';
import { SortableItem, SortableList } from './sortable.tsx';

interface BulletListProps {
  section: number;
  entry: number | null;
  /** A name for the list that does not change while its section or entry is moved. */
  list: string;
  bullets: readonly string[];
}

/** Bullets, a field each: Enter begins the next, Backspace in an empty one takes it away. */
export function BulletList({ section, entry, list, bullets }: BulletListProps) {
  const { operate, focusSoon } = useFormActions();
  const ids = useItemIds(bullets);
  const place = placeName(section, entry);
  const at = (index: number) => ({ section, entry, list: 'bullets' as const, index });
  const focus = (index: number) => focusSoon(inPlace(place, `bullet-${index}`));
  const add = (index: number) => {
    if (operate({ kind: 'add-bullet', ...at(index), text: '' })) focus(index);
  };
  const remove = (index: number, next: number) => {
    if (!operate({ kind: 'remove-item', ...at(index) })) return;
    if (bullets.length > 1) focus(Math.max(0, Math.min(next, bullets.length - 2)));
    else focusSoon(inPlace(place, 'add-bullet'));
  };
  const onKeyDown = (index: number) => (event: KeyboardEvent<HTMLElement>, text: string) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      add(index + 1);
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      remove(index, index - 1);
    }
  };
  if (bullets.length === 0) return null;
  return (
    <SortableList list={list} ids={ids}>
      <ul aria-label="Bullets" className="grid gap-1.5">
        {bullets.map((bullet, index) => (
          <SortableItem
            key={ids[index]}
            id={ids[index] ?? ''}
            list={list}
            index={index}
            count={bullets.length}
            label={`bullet ${index + 1}`}
            className="flex items-start gap-1 bg-surface"
            move={(to) => {
              if (operate({ kind: 'move-item', ...at(index), to })) focus(to);
            }}
          >
            {(handle) => (
              <>
                {handle}
                <DraftField
                  label={`Bullet ${index + 1}`}
                  hideLabel
                  lines={1}
                  part={`bullet-${index}`}
                  className="min-w-0 flex-1"
                  value={bullet}
                  commit={(text) =>
                    operate({ kind: 'set-bullet', ...at(index), text }, `bullet-${place}-${index}`)
                  }
                  onKeyDown={onKeyDown(index)}
                />
                <IconButton
                  label={`Remove bullet ${index + 1}`}
                  icon={<X />}
                  onClick={() => remove(index, index)}
                />
              </>
            )}
          </SortableItem>
        ))}
      </ul>
    </SortableList>
  );
}
