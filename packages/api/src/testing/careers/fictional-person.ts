/** A fictional person with a resume in our Markdown dialect. Numbers are from reserved ranges, addresses at example.com. */
export interface FictionalPerson {
  key: string;
  name: string;
  markdown: string;
}
