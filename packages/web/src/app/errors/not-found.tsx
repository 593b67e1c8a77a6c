import { LinkButton } from '../../ui/link-button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { paths } from '../paths.ts';

/** No page has this address. */
export default function NotFound() {
  return (
    <div className="py-10">
      <PageHeader
        title="There is no page at this address"
        documentTitle="Not found"
        lead="The link may be old, or what it led to was deleted. Nothing of yours has changed."
      />
      <div className="flex flex-wrap gap-2">
        <LinkButton to={paths.dashboard} tone="primary">
          Go to the dashboard
        </LinkButton>
        <LinkButton to={paths.explore}>Explore career data</LinkButton>
      </div>
    </div>
  );
}
