import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface OptionListProps {
  id: string;
  label: string;
  active: number;
  optionId: (index: number) => string;
  options: readonly {
    key: string;
    content: ReactNode;
    group?: string | undefined;
    selected?: boolean;
  }[];
  onTake: (index: number) => void;
  onPoint: (index: number) => void;
  /** Stands in the list when there is nothing to choose: "Searching…", "Nothing found". */
  note?: ReactNode;
}

/** The list that opens under Combobox and TagInput. */
export function OptionList(props: OptionListProps) {
  const { id, label, active, optionId, options, onTake, onPoint, note } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  return (
    <div className="absolute inset-x-0 top-full z-30 mt-1 animate-pop-in rounded-panel border border-line bg-surface p-1 shadow-pop">
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className="max-h-72 overflow-y-auto"
      >
        {options.map((option, index) => {
          const startsGroup =
            option.group !== undefined && option.group !== options[index - 1]?.group;
          return (
            <div key={option.key} role="presentation">
              {startsGroup && (
                <div role="presentation" className="px-2 pt-2 pb-1 text-12 text-ink-faint">
                  {option.group}
                </div>
              )}
              <div
                id={optionId(index)}
                role="option"
                aria-selected={option.selected ?? index === active}
                data-active={index === active || undefined}
                className={classNames(
                  'cursor-pointer rounded-control px-2 py-1.5 text-14 pointer-coarse:py-2.5',
                  index === active && 'bg-hover',
                  option.selected && 'font-medium text-accent-text',
                )}
                // The input keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => onPoint(index)}
                onClick={() => onTake(index)}
              >
                {option.content}
              </div>
            </div>
          );
        })}
      </div>
      {note !== undefined && (
        <p role="status" className="px-2 py-1.5 text-13 text-ink-faint">
          {note}
        </p>
      )}
    </div>
  );
}
