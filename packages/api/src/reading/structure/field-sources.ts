import { placeOf, type SourceLine } from '../source-line.ts';

/** How much of a value has to stand in a line; a long one goes on in the next line. */
const beginnings = [40, 16];

/**
 * Finds the lines that the fields of a section were read from. The same words often stand at several places (a title in the
 * summary, a year at two schools): the fields of an entry stand near each other, and behind those of the entry before it.
 */
export class FieldSources {
  private from = 0;

  constructor(
    private readonly section: readonly SourceLine[],
    private readonly file: readonly SourceLine[],
    private readonly hasPages: boolean,
  ) {}

  /** Where each of the values that belong together stands, in their order. */
  placesOf(values: readonly string[]): string[] {
    const anchor = values
      .map((value) => this.next(value))
      .find((at): at is number => at !== undefined);
    const found = values.map((value) => this.nearest(value, anchor ?? this.from));
    const behind = found.filter((at): at is number => at !== undefined && at >= this.from);
    if (behind.length > 0) this.from = Math.max(...behind) + 1;
    return values.map((value, index) => {
      const at = found[index];
      const line = at === undefined ? this.elsewhere(value) : this.section[at];
      return line === undefined ? `“${value.slice(0, 40)}”` : placeOf(line, this.hasPages);
    });
  }

  /** The first line, from where the last entry ended, that the value opens or closes; else the first that has it. */
  private next(value: string): number | undefined {
    const ahead = this.linesWith(value).filter((at) => at >= this.from);
    const atEdge = ahead.find((at) => {
      const text = this.section[at]?.text ?? '';
      return text.startsWith(value) || text.endsWith(value);
    });
    return atEdge ?? ahead[0];
  }

  private nearest(value: string, anchor: number): number | undefined {
    const [nearest] = this.linesWith(value)
      .map((at) => ({ at, cost: this.costOf(at, anchor) }))
      .sort((one, other) => one.cost - other.cost);
    return nearest?.at;
  }

  /** In lines from the anchor. A head mostly begins with its anchor, and a bullet tells of other things too. */
  private costOf(at: number, anchor: number): number {
    const isBullet = this.section[at]?.bullet !== null;
    return Math.abs(at - anchor) + (at < anchor ? 0.5 : 0) + (isBullet ? 3 : 0);
  }

  private linesWith(value: string): number[] {
    for (const length of beginnings) {
      const at = this.section.flatMap(({ text }, index) =>
        text.includes(value.slice(0, length)) ? [index] : [],
      );
      if (at.length > 0) return at;
    }
    return [];
  }

  private elsewhere(value: string): SourceLine | undefined {
    return this.file.find(({ text }) => text.includes(value.slice(0, beginnings[0])));
  }
}
