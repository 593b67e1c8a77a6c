import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { CoachBadge } from '../../../ui/coach-badge.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { formatCost, formatDate, formatMoment, formatNumber } from '../../../ui/format-figure.ts';
import { ReceiptSentDocument, type GenerationRowFragment } from './generation-history.generated.ts';
import { costWords, statusWords, taskWords } from './receipt-words.ts';

interface ReceiptDialogProps {
  /** Null: closed. */
  generation: GenerationRowFragment | null;
  onClose: () => void;
}

/** One receipt: who wrote, what it cost and why, and what was sent, word for word. */
export function ReceiptDialog({ generation, onClose }: ReceiptDialogProps) {
  return (
    <Dialog
      open={generation !== null}
      onOpenChange={(open) => !open && onClose()}
      title={generation ? `Receipt: ${taskWords[generation.task].toLowerCase()}` : 'Receipt'}
      width="wide"
    >
      {generation && <ReceiptBody generation={generation} />}
    </Dialog>
  );
}

function ReceiptBody({ generation }: { generation: GenerationRowFragment }) {
  const { receipt, failure, promptVersion, warnings } = generation;
  const count = (tokens: number | null) => (tokens === null ? 'unknown' : formatNumber(tokens));
  return (
    <div className="grid gap-4 text-13">
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5 figures">
        <Row name="Written by">
          <CoachBadge writtenBy={generation.writtenBy} cached={generation.cached} />
        </Row>
        <Row name="State">{statusWords[generation.status]}</Row>
        <Row name="Asked">{formatMoment(generation.createdAt)}</Row>
        {promptVersion !== null && <Row name="Version">{promptVersion}</Row>}
        <Row name="Cost">
          {costWords(receipt, formatCost)}
          {receipt?.costMicroUsd === null &&
            `; ${formatCost(receipt.mostMicroUsd)} at most, which counts against your limit`}
          {receipt?.priceTableDate && `, by the prices of ${formatDate(receipt.priceTableDate)}`}
        </Row>
        {receipt && (
          <>
            <Row name="Tokens read">{count(receipt.inputTokens)}</Row>
            <Row name="Tokens written">{count(receipt.outputTokens)}</Row>
            <Row name="Kept by the provider">
              {count(receipt.cacheReadTokens)} read again, {count(receipt.cacheWriteTokens)} stored
            </Row>
            <Row name="Took">
              {receipt.durationMs === null
                ? 'unknown'
                : `${formatNumber(receipt.durationMs / 1000, 1)} s`}
              {receipt.requests !== null &&
                receipt.requests > 1 &&
                `, ${receipt.requests} requests`}
            </Row>
          </>
        )}
      </dl>
      {failure && <p className="text-ink-muted">{failure.message}</p>}
      {warnings.map((warning) => (
        <p key={warning} className="text-ink-muted">
          {warning}
        </p>
      ))}
      {receipt ? (
        <Sent id={generation.id} />
      ) : (
        <p className="text-ink-muted">Nothing was sent to a model for this text.</p>
      )}
    </div>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

function Sent({ id }: { id: string }) {
  const { data, loading } = useQuery(ReceiptSentDocument, { variables: { id } });
  const sent = data?.generation?.receipt?.sent;
  return (
    <section aria-label="What was sent">
      <h3 className="mb-1.5 font-semibold">What was sent</h3>
      {sent ? (
        <pre
          tabIndex={0}
          className="max-h-80 overflow-auto rounded-control border border-line bg-sunken p-3 text-12 whitespace-pre-wrap break-words"
        >
          {sent}
        </pre>
      ) : (
        <p className="text-ink-muted">
          {loading
            ? 'Loading…'
            : 'It is not there any more: what was sent is removed after 30 days, and lost when the server stops in the middle.'}
        </p>
      )}
    </section>
  );
}
