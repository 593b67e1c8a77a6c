import type { CommandParts } from './command-parts.ts';

const barWidth = 24;

/** How far each file is: a bar that is redrawn in a terminal, a line at each quarter in a log. */
export function fileProgress({
  print,
  redraw,
}: Pick<CommandParts, 'print' | 'redraw'>): (file: string, share: number) => void {
  const told = new Map<string, number>();
  const steps = redraw === undefined ? 4 : 100;
  return (file, share) => {
    const step = Math.floor(share * steps);
    if (step <= (told.get(file) ?? 0)) return;
    told.set(file, step);
    if (redraw === undefined) {
      print(`${file}: ${step * 25} % read`);
      return;
    }
    const full = Math.round(share * barWidth);
    redraw(`${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${step} %  ${file}`, share >= 1);
  };
}
