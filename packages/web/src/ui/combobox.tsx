import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { classNames } from './class-names.ts';
import { controlHeight, controlStyles } from './control-styles.ts';
import type { FieldControl } from './field.tsx';
import { OptionList } from './option-list.tsx';
import { useListbox } from './use-listbox.ts';

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second line: what stands behind it. */
  detail?: string | undefined;
  /** Options of one group stand together under its name. */
  group?: string | undefined;
  /** Further words it is found by. */
  keywords?: string | undefined;
}

interface ComboboxProps extends FieldControl {
  label: string;
  options: readonly ComboboxOption[];
  value: string | null;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Called with each query, for who asks a server as well. */
  onQuery?: (query: string) => void;
  /** Values that a server found for the query, the best first: they stand after what begins with it. */
  foundValues?: readonly string[];
  loading?: boolean;
}

/** 0: the name begins with it, 1: it is in the name, 2: every word is somewhere, null: not this one. */
function rankOf(option: ComboboxOption, query: string): number | null {
  const asked = query.toLowerCase();
  const label = option.label.toLowerCase();
  if (label.startsWith(asked)) return 0;
  if (label.includes(asked)) return 1;
  const text = [label, option.group, option.detail, option.keywords].join(' ').toLowerCase();
  return asked.split(/\s+/).every((word) => text.includes(word)) ? 2 : null;
}

function find(
  options: readonly ComboboxOption[],
  query: string,
  foundValues: readonly string[],
): ComboboxOption[] {
  const ofRank = (wanted: number) => options.filter((option) => rankOf(option, query) === wanted);
  const byServer = foundValues.flatMap((value) => options.find((one) => one.value === value) ?? []);
  return [...new Set([...ofRank(0), ...byServer, ...ofRank(1), ...ofRank(2)])];
}

/** One of many, found by typing. */
export function Combobox(props: ComboboxProps) {
  const {
    label,
    options,
    value,
    onChange,
    placeholder,
    onQuery,
    foundValues = [],
    loading = false,
    ...control
  } = props;
  const [query, setQuery] = useState<string | null>(null);
  const chosen = options.find((option) => option.value === value);
  const found =
    query === null || query.trim() === '' ? options : find(options, query.trim(), foundValues);
  const list = useListbox(found.length);
  const take = (index: number) => {
    const option = found[index];
    if (!option) return;
    onChange(option.value);
    setQuery(null);
    list.setOpen(false);
  };
  const note = loading
    ? 'Searching…'
    : found.length === 0
      ? 'Nothing found. Try a shorter word.'
      : undefined;
  return (
    <div className="relative">
      <input
        {...control}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={list.open}
        aria-controls={list.listId}
        aria-activedescendant={
          list.open && list.active >= 0 ? list.optionId(list.active) : undefined
        }
        placeholder={placeholder}
        value={query ?? chosen?.label ?? ''}
        className={classNames(controlStyles, controlHeight, 'pr-8')}
        onKeyDown={(event) => list.onKeyDown(event, take)}
        onClick={() => list.setOpen(true)}
        onChange={(event) => {
          setQuery(event.target.value);
          onQuery?.(event.target.value);
          list.setOpen(true);
          list.setActive(event.target.value === '' ? -1 : 0);
        }}
        onBlur={() => {
          list.setOpen(false);
          setQuery(null);
        }}
      />
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2 text-ink-faint"
      />
      {list.open && (
        <OptionList
          id={list.listId}
          label={label}
          active={list.active}
          optionId={list.optionId}
          onTake={take}
          onPoint={list.setActive}
          {...(note === undefined ? {} : { note })}
          options={found.map((option) => ({
            key: option.value,
            group: option.group,
            selected: option.value === value,
            content: (
              <>
                {option.label}
                {option.detail !== undefined && (
                  <span className="block text-12 text-ink-faint">{option.detail}</span>
                )}
              </>
            ),
          }))}
        />
      )}
    </div>
  );
}
