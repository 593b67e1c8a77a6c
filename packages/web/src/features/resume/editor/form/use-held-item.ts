import { useState, type KeyboardEvent } from 'react';

interface HeldItem {
  label: string;
  index: number;
  count: number;
  move: (to: number) => void;
}

/**
 * Moving an item by keys: Space picks it up, each arrow moves it by one place at once, Space puts it down, Escape takes
 * it back. It is moved in the list itself, so that every step can be seen, however tall the items are.
 */
export function useHeldItem({ label, index, count, move }: HeldItem) {
  /** Where it was picked up; null while it is not held. */
  const [from, setFrom] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const place = (at: number) => `place ${at + 1} of ${count}`;
  const moveTo = (to: number, handle: HTMLElement) => {
    move(to);
    // The move puts the focus where a pointer would want it: here the next key belongs to the handle.
    setTimeout(() => handle.focus(), 0);
  };
  const letGo = (words: string) => {
    setFrom(null);
    setSaid(words);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isPress = event.key === ' ' || event.key === 'Enter';
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (from === null) {
      if (!isPress) return;
      setFrom(index);
    } else if (isPress) letGo(`${label} was put down at ${place(index)}.`);
    else if (event.key === 'Escape') {
      if (index !== from) moveTo(from, event.currentTarget);
      letGo(`${label} is back where it was.`);
    } else if (step !== undefined) {
      const to = index + step;
      if (to >= 0 && to < count) moveTo(to, event.currentTarget);
    } else {
      // Any other key goes on with something else, and leaves it where it is.
      letGo('');
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const isHeld = from !== null;
  return { isHeld, onKeyDown, said: isHeld ? `${label} is at ${place(index)}.` : said };
}
