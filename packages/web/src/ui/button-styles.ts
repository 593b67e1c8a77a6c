import { classNames } from './class-names.ts';

export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium' | 'large';

const tones: Record<ButtonTone, string> = {
  primary:
    'bg-accent text-accent-ink border-transparent hover:bg-accent-strong active:bg-accent-strong',
  secondary: 'bg-surface text-ink border-line-strong hover:bg-hover active:bg-pressed',
  quiet:
    'bg-transparent text-ink-muted border-transparent hover:bg-hover hover:text-ink active:bg-pressed',
  danger: 'bg-surface text-bad-text border-bad-line hover:bg-bad-soft active:bg-bad-soft',
};

const sizes: Record<ButtonSize, string> = {
  small: 'h-7 px-2.5 text-13 gap-1.5 pointer-coarse:h-9',
  // The height of a field, beside which it often stands: see control-styles.ts.
  medium: 'h-9 px-3 text-14 gap-2 pointer-coarse:h-11',
  large: 'h-10 px-4 text-14 gap-2 pointer-coarse:h-12',
};

/** One look for what is pressed, be it a button or a link. */
export function buttonStyles(tone: ButtonTone, size: ButtonSize, extra?: string): string {
  return classNames(
    'inline-flex shrink-0 items-center justify-center rounded-control border font-medium whitespace-nowrap select-none',
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55',
    '[&_svg]:size-4 [&_svg]:shrink-0',
    tones[tone],
    sizes[size],
    extra,
  );
}
