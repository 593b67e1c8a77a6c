import { useState } from 'react';

const storageKey = 'career-coach.own-salary';

function read(): number | null {
  const kept = Number(globalThis.localStorage?.getItem(storageKey));
  return Number.isFinite(kept) && kept > 0 ? kept : null;
}

/** The person's own yearly salary. Kept in this browser only: it is never sent to the server. */
export function useOwnSalary(): [number | null, (amount: number | null) => void] {
  const [own, setOwn] = useState(read);
  return [
    own,
    (amount) => {
      if (amount === null) localStorage.removeItem(storageKey);
      else localStorage.setItem(storageKey, String(amount));
      setOwn(amount);
    },
  ];
}
