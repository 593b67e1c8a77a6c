import type {
  ResumeEntry,
  SectionKind,
} from '@career-coach/shared/resume-document/resume-document.ts';
import { ChevronRight, Plus } from 'lucide-react';
import { memo, use, useId, useState } from 'react';
import { Button } from '../../../../ui/button.tsx';
import { classNames } from '../../../../ui/class-names.ts';
import { toast } from '../../../../ui/toast-store.ts';
import { BulletList } from './bullet-list.tsx';
import { EntryFields } from './entry-fields.tsx';
import { inPlace, placeName, RevealContext, useFormActions, type Reveal } from './form-context.ts';
import { MoveMenu } from './move-menu.tsx';
import { entryWords } from './section-words.ts';
import { SortableItem } from './sortable.tsx';
import { TextBlock } from './text-block.tsx';

interface EntryCardProps {
  id: string;
  list: string;
  section: number;
  entry: number;
  count: number;
  value: ResumeEntry;
  kind: SectionKind;
}

const isNew = ({ title, organization, dates, paragraphs, bullets }: ResumeEntry) =>
  title === '' && !organization && !dates && paragraphs.length + bullets.length === 0;

/** One role, degree or project: a line that opens into its fields. */
export const EntryCard = memo(function EntryCard(props: EntryCardProps) {
  const { id, list, section, entry, count, value, kind } = props;
  const { operate, remove: removePart, focusSoon } = useFormActions();
  const [isOpen, setOpen] = useState(() => isNew(value));
  const [isTextAsked, setTextAsked] = useState(false);
  const isTextShown = isTextAsked || value.paragraphs.length > 0;
  const reveal = use(RevealContext);
  const [revealed, setRevealed] = useState<Reveal | null>(null);
  if (reveal !== revealed) {
    setRevealed(reveal);
    if (reveal?.section === section && reveal.entry === entry) setOpen(true);
  }
  const body = useId();
  const place = placeName(section, entry);
  const name = value.title || value.organization || `New ${entryWords(kind).entry}`;
  const aside = [value.title ? value.organization : null, value.dates?.text].filter(Boolean);

  const move = (to: number) => {
    if (operate({ kind: 'move-entry', section, entry, toSection: section, to }))
      focusSoon(inPlace(placeName(section, to), 'handle'));
  };
  const remove = () => {
    const undo = removePart({ kind: 'remove-entry', section, entry });
    if (undo === null) return;
    toast(`“${name}” removed`, { undo });
    focusSoon(
      count > 1
        ? inPlace(placeName(section, Math.min(entry, count - 2)), 'open')
        : inPlace(placeName(section), 'add-entries'),
    );
  };
  const addText = () => {
    setTextAsked(true);
    focusSoon(inPlace(place, 'text'));
  };
  const addBullet = () => {
    const index = value.bullets.length;
    if (operate({ kind: 'add-bullet', section, entry, list: 'bullets', index, text: '' }))
      focusSoon(inPlace(place, `bullet-${index}`));
  };

  return (
    <SortableItem
      id={id}
      list={list}
      index={entry}
      count={count}
      label={name}
      place={place}
      move={move}
      className="border-t border-line bg-surface first:border-t-0"
    >
      {(handle) => (
        <>
          <div className="flex items-center gap-1 py-1">
            {handle}
            <h4 className="min-w-0 flex-1">
              <button
                type="button"
                data-part="open"
                aria-expanded={isOpen}
                aria-controls={body}
                className="flex w-full min-w-0 items-center gap-1.5 rounded-control px-1 py-1.5 text-left hover:bg-hover pointer-coarse:min-h-11"
                onClick={() => setOpen(!isOpen)}
              >
                <ChevronRight
                  aria-hidden
                  className={classNames(
                    'size-4 shrink-0 text-ink-faint transition-transform',
                    isOpen && 'rotate-90',
                  )}
                />
                <span dir="auto" className="min-w-0 flex-1 truncate text-14">
                  <span className="font-medium">{name}</span>
                  {aside.length > 0 && (
                    <span className="text-ink-muted"> · {aside.join(' · ')}</span>
                  )}
                </span>
              </button>
            </h4>
            <MoveMenu label={name} index={entry} count={count} onMove={move} onRemove={remove} />
          </div>
          <div id={body} hidden={!isOpen} className="grid gap-3 pt-1 pb-4 sm:pl-7">
            {isOpen && (
              <>
                <EntryFields section={section} entry={entry} value={value} kind={kind} />
                {isTextShown && (
                  <TextBlock section={section} entry={entry} paragraphs={value.paragraphs} />
                )}
                <BulletList
                  section={section}
                  entry={entry}
                  list={`bullets:${list}/${id}`}
                  bullets={value.bullets}
                />
                <div className="flex flex-wrap gap-1">
                  <Button
                    size="small"
                    tone="quiet"
                    icon={<Plus />}
                    data-part="add-bullet"
                    onClick={addBullet}
                  >
                    Add a bullet
                  </Button>
                  {!isTextShown && (
                    <Button size="small" tone="quiet" icon={<Plus />} onClick={addText}>
                      Add text
                    </Button>
                  )}
                </div>
              </>
            )}
          </div>
        </>
      )}
    </SortableItem>
  );
});
