import type { CommandParts } from './command-parts.ts';

const barWidth = 24;

type Output = Pick<CommandParts, 'print' | 'redraw'>;

const bar = (share: number, percent: number, what: string): string => {
  const full = Math.round(share * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${percent} %  ${what}`;
};

/** How far each file is: a bar that is redrawn in a terminal, a line at each quarter in a log. `done` is what is done with them. */
export function fileProgress(
  { print, redraw }: Output,
  done: string,
): (file: string, share: number) => void {
  const told = new Map<string, number>();
  const steps = redraw === undefined ? 4 : 100;
  return (file, share) => {
    const step = Math.floor(share * steps);
    if (step <= (told.get(file) ?? 0)) return;
    told.set(file, step);
    if (redraw === undefined) print(`${file}: ${step * 25} % ${done}`);
    else redraw(bar(share, step, `${file} ${done}`), share >= 1);
  };
}

/** How many of `total` are done: a bar with what is done now in a terminal, a line at each quarter in a log. */
export function countProgress(
  { print, redraw }: Output,
  total: number,
): (done: number, now: string) => void {
  let told = 0;
  return (done, now) => {
    if (redraw !== undefined) {
      const share = done / total;
      redraw(
        bar(share, Math.floor(share * 100), `${done} of ${total}${done < total ? `, ${now}` : ''}`),
        done === total,
      );
      return;
    }
    const quarter = Math.floor((done / total) * 4);
    if (quarter <= told) return;
    told = quarter;
    print(`${done} of ${total} (${quarter * 25} %)`);
  };
}
