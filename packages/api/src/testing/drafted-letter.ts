import { untilEnded } from './generation-of.ts';
import type { Json, TestApi } from './test-api.ts';

const start = `mutation ($input: DraftCoverLetterInput!, $clientKey: String!) {
  startCoverLetter(input: $input, clientKey: $clientKey, coach: RULE_BASED) { __typename
    ... on GenerationStarted { generation { id } } ... on UserError { message }
    ... on ProfileIncomplete { missing } ... on InvalidInput { issues { path } } } }`;
let keys = 0;

/** Asks for a letter by rules; answers what came of asking. */
export async function askForLetter(
  api: TestApi,
  person: { id: string },
  input: object,
): Promise<Json> {
  const clientKey = `drafted-letter-${(keys += 1)}`;
  const { data, errors } = await api.run(person, start, { input, clientKey });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.startCoverLetter;
}

/** A letter by rules with the named fields, once it is written. The API has to be made with `generating`. */
export async function draftedLetter(
  api: TestApi,
  person: { id: string },
  input: object,
  fields: string,
): Promise<Json> {
  const asked = await askForLetter(api, person, input);
  const { result } = await untilEnded(api, person, asked.generation.id);
  const read = `query ($id: ID!) { node(id: $id) { ... on CoverLetter { ${fields} } } }`;
  const { data, errors } = await api.run(person, read, { id: result.id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node;
}
