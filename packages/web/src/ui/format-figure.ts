/** The reader's own language; some systems name one that is none (`en-US@posix`). */
function readerLocale(): string {
  try {
    return Intl.getCanonicalLocales(navigator.language)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

const locale = readerLocale();

/** `$97,550`, no cents; in the reader's own writing of numbers. */
export function formatMoney(amount: number, currency = 'USD'): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);
}

/** Millionths of a dollar as `$0.012`: as many digits as a small amount needs. */
export function formatCost(microUsd: number): string {
  const amount = microUsd / 1_000_000;
  const isSmall = amount !== 0 && Math.abs(amount) < 0.1;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    ...(isSmall ? { minimumFractionDigits: 2, maximumFractionDigits: 4 } : {}),
  }).format(amount);
}

/** `$98K`, for axis labels only. */
export function formatMoneyShort(amount: number, currency = 'USD'): string {
  const options = {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 0,
  } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** `+5.6%`; the input is a percentage, not a share. */
export function formatGrowth(percent: number): string {
  const options = {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  } as const;
  return new Intl.NumberFormat(locale, options).format(percent / 100);
}

export function formatNumber(value: number, fractionDigits = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits }).format(value);
}

/** `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [value, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / (1024 * 1024), 'MB'];
  return `${formatNumber(value, value < 10 ? 1 : 0)} ${unit}`;
}

/** `12 March 2026` in the reader's own order. */
export function formatDate(iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso));
}

const minute = 60_000;
const units = [
  { unit: 'day', span: 24 * 60 * minute },
  { unit: 'hour', span: 60 * minute },
  { unit: 'minute', span: minute },
] as const;

/** Relative within a week ("3 hours ago"), absolute after. */
export function formatWhen(iso: string, now: Date): string {
  const distance = new Date(iso).getTime() - now.getTime();
  if (Math.abs(distance) < minute) return 'just now';
  const unit = units.find(({ span }) => Math.abs(distance) >= span);
  if (!unit || Math.abs(distance) >= 7 * 24 * 60 * minute) return formatDate(iso);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return format.format(Math.trunc(distance / unit.span), unit.unit);
}

/** `12 March 2026, 14:05`. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** `4.0`: a rating keeps its one digit. */
export function formatRating(value: number): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(value);
}
