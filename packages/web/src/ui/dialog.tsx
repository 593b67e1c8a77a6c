import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons: the quiet one first, the one that acts last. */
  actions?: ReactNode;
  width?: 'narrow' | 'medium' | 'wide';
  /** For what must be answered: no closing by Escape or a press outside. */
  mustAnswer?: boolean;
}

const widths = { narrow: 'sm:max-w-sm', medium: 'sm:max-w-lg', wide: 'sm:max-w-3xl' };

/** A modal step. Slides up from the edge on a phone, centred elsewhere. */
export function Dialog(props: DialogProps) {
  const { open, onOpenChange, title, description, children, actions } = props;
  const { width = 'medium', mustAnswer = false } = props;
  const refuse = mustAnswer ? (event: Event) => event.preventDefault() : undefined;
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade-in bg-scrim" />
        <Radix.Content
          {...(description === undefined ? { 'aria-describedby': undefined } : {})}
          {...(refuse ? { onEscapeKeyDown: refuse, onInteractOutside: refuse } : {})}
          className={classNames(
            'fixed z-50 flex max-h-[88dvh] flex-col border-line bg-surface shadow-pop focus:outline-none',
            'inset-x-0 bottom-0 animate-slide-up rounded-t-panel border-t',
            'sm:inset-auto sm:top-[12dvh] sm:left-1/2 sm:max-h-[76dvh] sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:animate-fade-in sm:rounded-panel sm:border',
            widths[width],
          )}
        >
          <header className="flex items-start gap-3 px-5 pt-4 pb-1">
            <div className="min-w-0 flex-1">
              <Radix.Title className="text-16 font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description asChild>
                  <div className="mt-1 text-13 text-ink-muted">{description}</div>
                </Radix.Description>
              )}
            </div>
            {!mustAnswer && (
              <Radix.Close asChild>
                <IconButton label="Close" icon={<X />} className="-mr-2" />
              </Radix.Close>
            )}
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-3">{children}</div>
          {actions !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {actions}
            </footer>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
