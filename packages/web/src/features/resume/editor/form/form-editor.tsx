import { useEffect, useMemo, useRef } from 'react';
import { useResumeDocument } from '../../../../resume-preview/use-resume-document.ts';
import type { ResumeEdits } from '../use-text-edits.ts';
import { AddSection } from './add-section.tsx';
import { ContactForm } from './contact-form.tsx';
import {
  ForeignContext,
  FormActionsContext,
  inPlace,
  placeName,
  RevealContext,
  type FormActions,
  type Reveal,
} from './form-context.ts';
import { useItemIds } from './item-ids.ts';
import { SectionCard } from './section-card.tsx';
import { Sorting, SortableList } from './sortable.tsx';

interface FormEditorProps {
  value: string;
  edits: ResumeEdits;
  /** Counts the changes that came from elsewhere than a field of the form. */
  foreign: number;
  onBlur: () => void;
  reveal: Reveal | null;
}

/** The resume as fields. Every edit is one on the Markdown; what no field is for stands in the text boxes. */
export function FormEditor({ value, edits, foreign, onBlur, reveal }: FormEditorProps) {
  const { document: resume, hasOpening } = useResumeDocument(value);
  const { contact, sections } = resume;
  const ids = useItemIds(sections);
  const host = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const actions = useMemo(
    (): FormActions => ({
      operate: edits.operate,
      remove: edits.remove,
      focusSoon: (selector) => {
        wanted.current = selector;
        // Once the edit is drawn and before the next key comes, which a timer would let pass.
        queueMicrotask(() => focusWanted(host.current, selector));
        setTimeout(() => focusWanted(host.current, wanted.current), 0);
        // A menu that closes gives the focus back to its button, a moment after.
        setTimeout(() => {
          const { activeElement } = document;
          const isLost = activeElement === document.body || activeElement?.ariaHasPopup === 'menu';
          if (isLost) focusWanted(host.current, wanted.current);
          wanted.current = null;
        }, 80);
      },
    }),
    [edits],
  );
  useEffect(() => {
    if (reveal === null) return;
    const place = reveal.section === null ? 'contact' : placeName(reveal.section, reveal.entry);
    const parts =
      reveal.bullet === null ? [] : [`bullet-${reveal.bullet}`, `skills-${reveal.bullet}`];
    const target = [...parts, 'title', 'heading', 'text', 'name']
      .map((part) => host.current?.querySelector<HTMLElement>(inPlace(place, part)))
      .find((found) => found != null);
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  }, [reveal]);
  return (
    <FormActionsContext value={actions}>
      <ForeignContext value={foreign}>
        <RevealContext value={reveal}>
          <div ref={host} className="grid gap-5" onBlur={onBlur}>
            <ContactForm contact={contact} />
            <Sorting>
              <SortableList list="sections" ids={ids}>
                <ul aria-label="Sections" className="grid gap-3">
                  {sections.map((section, index) => (
                    <SectionCard
                      key={ids[index]}
                      id={ids[index] ?? ''}
                      section={index}
                      count={sections.length}
                      value={section}
                      isOpening={hasOpening && index === 0}
                    />
                  ))}
                </ul>
              </SortableList>
            </Sorting>
            <AddSection count={sections.length} />
          </div>
        </RevealContext>
      </ForeignContext>
    </FormActionsContext>
  );
}

function focusWanted(host: HTMLElement | null, selector: string | null): void {
  if (selector !== null) host?.querySelector<HTMLElement>(selector)?.focus();
}
