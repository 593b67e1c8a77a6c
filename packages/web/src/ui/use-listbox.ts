import { useId, useState, type KeyboardEvent } from 'react';

interface Listbox {
  listId: string;
  open: boolean;
  setOpen: (open: boolean) => void;
  /** The option that Enter would take, or -1. */
  active: number;
  setActive: (index: number) => void;
  optionId: (index: number) => string;
  /** `take` gets the option that Enter was pressed on. */
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>, take: (index: number) => void) => void;
}

/** The keyboard of a list under an input: arrows, Home, End, Enter, Escape (WAI-ARIA combobox pattern). */
export function useListbox(count: number): Listbox {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [wished, setActive] = useState(-1);
  const active = wished < count ? wished : -1;
  const onKeyDown: Listbox['onKeyDown'] = (event, take) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = {
      ArrowDown: active + 1 >= count ? 0 : active + 1,
      ArrowUp: active <= 0 ? count - 1 : active - 1,
      ...(open && active >= 0 ? { Home: 0, End: count - 1 } : {}),
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      setActive(count === 0 ? -1 : next);
    } else if (event.key === 'Enter' && open && active >= 0) {
      event.preventDefault();
      take(active);
    } else if (event.key === 'Escape' && open) {
      // The dialog around it stays open.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return {
    listId,
    open,
    setOpen,
    active,
    setActive,
    optionId: (index) => `${listId}-${index}`,
    onKeyDown,
  };
}
