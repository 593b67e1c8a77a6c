import { ChevronsUpDown } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Avatar } from './avatar.tsx';

interface AccountButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'name'> {
  variant: 'rail' | 'bar';
  name: string;
  imageUrl: string | null;
  ref?: Ref<HTMLButtonElement>;
}

/** Who is signed in; opens the account menu. */
export function AccountButton({ variant, name, imageUrl, ...attributes }: AccountButtonProps) {
  return (
    <button
      type="button"
      aria-label={`Account: ${name}`}
      {...attributes}
      className="flex h-10 w-full items-center gap-2 rounded-control px-2 text-left text-13 transition-colors hover:bg-hover"
    >
      <Avatar name={name} imageUrl={imageUrl} />
      {variant === 'rail' && (
        <>
          <span dir="auto" className="min-w-0 flex-1 truncate font-medium">
            {name}
          </span>
          <ChevronsUpDown className="size-3.5 text-ink-faint" aria-hidden />
        </>
      )}
    </button>
  );
}
