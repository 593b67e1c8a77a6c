/**
 * An id of the seed: a UUIDv7 like all others, but the same on every machine.
 * @param at the time it claims to be made at
 * @param person the person's number, 1–99
 * @param serial tells apart what belongs to the person
 */
export function seedId(at: Date, person: number, serial: number): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const rest = `${person}`.padStart(2, '0') + `${serial}`.padStart(10, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
}

/** Noon of a day, in UTC. */
export function day(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
