import {
  closestCenter,
  DndContext,
  PointerSensor,
  useSensor,
  useSensors,
  type Active,
  type Announcements,
  type CollisionDetection,
  type DragEndEvent,
  type Modifier,
  type Over,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { GripVertical } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { classNames } from '../../../../ui/class-names.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden.tsx';
import { useHeldItem } from './use-held-item.ts';

interface ItemData {
  list: string;
  label: string;
  index: number;
  count: number;
  move: (to: number) => void;
}

const dataOf = (item: Active | Over | null) => item?.data.current as ItemData | undefined;

/** An item moves only within its own list. */
const withinItsList: CollisionDetection = (options) =>
  closestCenter({
    ...options,
    droppableContainers: options.droppableContainers.filter(
      ({ data }) => data.current?.['list'] === options.active.data.current?.['list'],
    ),
  });

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 });

const announcements: Announcements = {
  onDragStart: ({ active }) => `Picked up ${dataOf(active)?.label}.`,
  onDragOver: ({ active, over }) => {
    const at = dataOf(over);
    return at && `${dataOf(active)?.label} is at place ${at.index + 1} of ${at.count}.`;
  },
  onDragEnd: ({ active, over }) => {
    const at = dataOf(over);
    return `${dataOf(active)?.label} was put down${at ? ` at place ${at.index + 1} of ${at.count}` : ''}.`;
  },
  onDragCancel: ({ active }) => `${dataOf(active)?.label} is back where it was.`,
};

const screenReaderInstructions = {
  draggable:
    'To move it, press Space, then the up and down arrows, and Space again to put it down. Escape takes it back.',
};

// The same objects at every letter typed, or every item on the page would be drawn again.
const byPointer = { activationConstraint: { distance: 4 } };
const modifiers = [upAndDown];
const accessibility = { announcements, screenReaderInstructions };

function onDragEnd({ active, over }: DragEndEvent): void {
  const from = dataOf(active);
  const to = dataOf(over);
  if (from && to && from.index !== to.index) from.move(to.index);
}

/** Around everything that can be put in another order. */
export function Sorting({ children }: { children: ReactNode }) {
  const sensors = useSensors(useSensor(PointerSensor, byPointer));
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={withinItsList}
      modifiers={modifiers}
      accessibility={accessibility}
      onDragEnd={onDragEnd}
    >
      {children}
    </DndContext>
  );
}

/** One list whose items are `SortableItem`s with these ids, in this order. */
export function SortableList({
  list,
  ids,
  children,
}: {
  list: string;
  ids: readonly string[];
  children: ReactNode;
}) {
  const names = ids.map((id) => `${list}/${id}`).join(' ');
  const items = useMemo(() => names.split(' '), [names]);
  return (
    <SortableContext items={items} strategy={verticalListSortingStrategy}>
      {children}
    </SortableContext>
  );
}

interface SortableItemProps extends ItemData {
  id: string;
  className?: string;
  place?: string;
  children: (handle: ReactNode) => ReactNode;
}

/** An item with a handle to drag it by, or to move it by with the arrow keys. */
export function SortableItem(props: SortableItemProps) {
  const { id, list, label, index, count, move, className, place, children } = props;
  const data: ItemData = { list, label, index, count, move };
  const sortable = useSortable({ id: `${list}/${id}`, data });
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    sortable;
  const { isHeld, onKeyDown, said } = useHeldItem(data);
  const handle = (
    <button
      type="button"
      {...attributes}
      {...listeners}
      ref={setActivatorNodeRef}
      aria-pressed={isHeld}
      onKeyDown={onKeyDown}
      data-part="handle"
      aria-label={`Move ${label}`}
      title="Drag, or press Space and the arrows"
      className="grid h-9 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-tag text-ink-faint hover:bg-hover hover:text-ink pointer-coarse:h-11 pointer-coarse:w-8"
    >
      <GripVertical aria-hidden className="size-4" />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      data-place={place}
      className={classNames(className, isHeld && 'rounded-control outline-2 outline-focus')}
      style={{
        transform: transform === null ? undefined : `translate3d(0, ${transform.y}px, 0)`,
        transition,
        ...(sortable.isDragging ? { position: 'relative', zIndex: 10, opacity: 0.85 } : {}),
      }}
    >
      {children(count > 1 ? handle : null)}
      {said && (
        <VisuallyHidden>
          <span role="status">{said}</span>
        </VisuallyHidden>
      )}
    </li>
  );
}
