import { Info } from 'lucide-react';
import { Popover } from '../ui/popover.tsx';
import { figureName } from './figure-names.ts';

/** As `FigureSource` of the graph has it. */
export interface SourceFacts {
  figure: string;
  publisher: string;
  dataset: string;
  period: string;
  method: string;
  occupationCount: number | null;
}

/** The small mark after a figure that opens its definition, period and sample. */
export function SourceMark({ source }: { source: SourceFacts }) {
  const name = figureName(source.figure);
  return (
    <Popover
      label={`Where this comes from: ${name}`}
      trigger={
        <button
          type="button"
          aria-label={`Source: ${name}`}
          className="relative -my-0.5 inline-grid size-5 place-items-center rounded-tag align-middle text-ink-faint before:absolute before:-inset-0.5 hover:bg-hover hover:text-ink"
        >
          <Info className="size-3.5" aria-hidden />
        </button>
      }
    >
      <p className="font-semibold">{name}</p>
      <p className="mt-1 text-ink-muted">{source.method}</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        <dt className="text-ink-faint">Publisher</dt>
        <dd>{source.publisher}</dd>
        <dt className="text-ink-faint">Data set</dt>
        <dd>{source.dataset}</dd>
        <dt className="text-ink-faint">Period</dt>
        <dd className="figures">{source.period}</dd>
        {source.occupationCount !== null && (
          <>
            <dt className="text-ink-faint">Based on</dt>
            <dd className="figures">
              {source.occupationCount} {source.occupationCount === 1 ? 'occupation' : 'occupations'}
            </dd>
          </>
        )}
      </dl>
    </Popover>
  );
}
