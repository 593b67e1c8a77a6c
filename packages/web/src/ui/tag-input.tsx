import { X } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { controlStyles } from './control-styles.ts';
import type { FieldControl } from './field.tsx';
import { OptionList } from './option-list.tsx';
import { useListbox } from './use-listbox.ts';

interface TagInputProps extends FieldControl {
  /** Names the tags: "Skills". */
  label: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  suggestions: readonly string[];
  onQuery: (query: string) => void;
  loading?: boolean;
  maxTags: number;
  maxLength: number;
  placeholder?: string;
}

const sameTag = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();

/** Many short entries with type-ahead. Enter or a comma adds what is typed, known or not; Backspace takes the last away. */
export function TagInput(props: TagInputProps) {
  const {
    label,
    tags,
    onChange,
    suggestions,
    onQuery,
    loading = false,
    maxTags,
    maxLength,
    placeholder,
    ...control
  } = props;
  const { required: _required, ...wiring } = control;
  const [query, setQuery] = useState('');
  const offered = suggestions.filter((name) => !tags.some(sameTag(name)));
  const ask = (next: string) => {
    setQuery(next);
    onQuery(next.trim());
  };
  const list = useListbox(offered.length);
  const add = (names: readonly string[]) => {
    const next = [...tags];
    for (const name of names.map((entry) => entry.trim().slice(0, maxLength))) {
      if (name !== '' && next.length < maxTags && !next.some(sameTag(name))) next.push(name);
    }
    onChange(next);
    ask('');
    list.setActive(-1);
  };
  const take = (index: number) => add([offered[index] ?? '']);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const takesTyped = (event.key === 'Enter' && list.active < 0) || event.key === ',';
    if (takesTyped && query.trim() !== '' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      add([query]);
    } else if (event.key === 'Backspace' && query === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    } else {
      list.onKeyDown(event, take);
    }
  };
  const isFull = tags.length >= maxTags;
  return (
    <div className="relative">
      <div
        className={classNames(
          controlStyles,
          'flex flex-wrap gap-1 p-1.5! focus-within:border-focus focus-within:outline-1 focus-within:outline-focus',
        )}
      >
        {tags.map((tag) => (
          <span
            key={tag}
            dir="auto"
            className="inline-flex max-w-full items-center rounded-tag bg-sunken pl-2 text-13"
          >
            <span className="truncate">{tag}</span>
            <button
              type="button"
              aria-label={`Remove ${tag}`}
              className="grid size-6 shrink-0 place-items-center rounded-tag text-ink-faint hover:bg-hover hover:text-ink pointer-coarse:size-8"
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              <X className="size-3.5" aria-hidden />
            </button>
          </span>
        ))}
        <input
          {...wiring}
          type="text"
          role="combobox"
          autoComplete="off"
          dir="auto"
          aria-autocomplete="list"
          aria-expanded={list.open && query !== ''}
          aria-controls={list.listId}
          aria-activedescendant={list.active >= 0 ? list.optionId(list.active) : undefined}
          placeholder={
            isFull ? `${maxTags} is the most` : tags.length === 0 ? placeholder : undefined
          }
          disabled={isFull}
          maxLength={maxLength}
          value={query}
          className="h-6 min-w-32 flex-1 bg-transparent px-1.5 outline-none pointer-coarse:h-8"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            ask(event.target.value);
            list.setOpen(true);
            list.setActive(-1);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text').split(/[,;\n\t]/);
            if (pasted.length < 2) return;
            event.preventDefault();
            add(pasted);
          }}
          onBlur={() => list.setOpen(false)}
        />
      </div>
      {list.open && query.trim() !== '' && (
        <OptionList
          id={list.listId}
          label={`${label} that fit`}
          active={list.active}
          optionId={list.optionId}
          onTake={take}
          onPoint={list.setActive}
          options={offered.map((name) => ({ key: name, content: name }))}
          note={
            loading && offered.length === 0 ? 'Searching…' : `Enter adds “${query.trim()}” as it is`
          }
        />
      )}
    </div>
  );
}
