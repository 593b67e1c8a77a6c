import { Search } from 'lucide-react';
import { IconButton } from '../../ui/icon-button.tsx';
import { paths } from '../paths.ts';
import { ProductMark } from '../product-mark.tsx';
import { Account } from './account.tsx';

/** Under 768 px: the name, the search and the account. */
export function TopBar({ onSearch }: { onSearch: () => void }) {
  return (
    <header className="flex h-12 items-center gap-1 border-b border-line px-4 md:hidden no-print">
      <ProductMark to={paths.dashboard} />
      <div className="ml-auto flex items-center gap-1">
        <IconButton label="Search" icon={<Search />} onClick={onSearch} />
        <Account variant="bar" />
      </div>
    </header>
  );
}
