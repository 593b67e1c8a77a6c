/** The frame of everything one types into or chooses from. */
export const controlStyles =
  'w-full rounded-control border border-control bg-surface px-3 text-14 text-ink transition-colors ' +
  'hover:border-ink-faint focus-visible:border-focus focus-visible:outline-1 focus-visible:outline-offset-0 ' +
  'aria-invalid:border-bad-mark disabled:bg-sunken disabled:text-ink-faint ' +
  // 16 px on touch screens, or Safari zooms into the field.
  'pointer-coarse:text-16';

export const controlHeight = 'h-9 pointer-coarse:h-11';
