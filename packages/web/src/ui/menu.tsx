import * as Radix from 'radix-ui/dropdown-menu';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

const itemStyles =
  'flex h-8 cursor-pointer items-center gap-2.5 rounded-control px-2 text-14 outline-none select-none ' +
  'data-highlighted:bg-hover data-disabled:cursor-not-allowed data-disabled:opacity-50 pointer-coarse:h-10 ' +
  '[&_svg]:size-4 [&_svg]:text-ink-faint';

interface MenuProps {
  /** The button that opens it (Button or IconButton). */
  trigger: ReactNode;
  align?: 'start' | 'end';
  side?: 'top' | 'bottom' | 'right';
  children: ReactNode;
}

/** Actions behind a button. Its children are MenuItem, MenuLink (asChild) and MenuSeparator. */
export function Menu({ trigger, align = 'end', side = 'bottom', children }: MenuProps) {
  return (
    // Not modal: the page behind stays what it is to a screen reader.
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-w-[calc(100vw-1rem)] min-w-48 animate-pop-in rounded-panel border border-line bg-surface p-1 shadow-pop"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

interface MenuItemProps {
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  onSelect?: () => void;
  /** Renders the one child (a Link) as the item. */
  asChild?: boolean;
  /** At the right: a shortcut. */
  aside?: ReactNode;
  children: ReactNode;
}

export function MenuItem(props: MenuItemProps) {
  const {
    icon,
    danger = false,
    disabled = false,
    onSelect,
    asChild = false,
    aside,
    children,
  } = props;
  return (
    <Radix.Item
      asChild={asChild}
      disabled={disabled}
      {...(onSelect ? { onSelect } : {})}
      className={classNames(itemStyles, danger && 'text-bad-text [&_svg]:text-bad-text')}
    >
      {asChild ? (
        children
      ) : (
        <>
          {icon}
          <span className="min-w-0 flex-1 truncate">{children}</span>
          {aside !== undefined && <span className="text-12 text-ink-faint">{aside}</span>}
        </>
      )}
    </Radix.Item>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="-mx-1 my-1 h-px bg-line" />;
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Radix.Label className="px-2 pt-1.5 pb-1 text-12 text-ink-faint">{children}</Radix.Label>;
}
