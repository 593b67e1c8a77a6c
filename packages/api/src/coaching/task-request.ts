import type { ClaudeClient, ClaudeRequest } from './claude-client.ts';
import type { CoachTask, TaskPrompt } from './coach.ts';
import { mapStrings, type Json } from './json.ts';
import type { PersonalData } from './privacy/personal-data.ts';
import { Redaction, type PlaceholderKind } from './privacy/redaction.ts';
import { withoutHiddenCharacters } from './untrusted/hidden-characters.ts';

/** The most that one text of the data may have, and all of it together, in characters. */
export const sendingLimits = { text: 20_000, all: 160_000 } as const;

export interface RequestWarning {
  kind: 'HIDDEN_CHARACTERS' | 'SECRETS_REMOVED' | 'SHORTENED';
  /** How many characters, secrets or texts. */
  count: number;
  /** For the person, as it stands. */
  message: string;
}

export interface PreparedRequest {
  request: ClaudeRequest;
  redaction: Redaction;
  warnings: RequestWarning[];
  /** The data is longer than may be sent. */
  isTooLarge: boolean;
}

/** What is asked of the model: the fixed prompt, and everything of the person as cleaned, redacted JSON in the user's turn. */
export function prepareRequest<Input, Output>(
  task: CoachTask<Input, Output>,
  prompt: TaskPrompt<Input, Output>,
  input: Input,
  personal: PersonalData,
): PreparedRequest {
  const redaction = new Redaction(personal);
  let hiddenCharacters = 0;
  let shortened = 0;
  const data = mapStrings(prompt.data(input), (text) => {
    const visible = withoutHiddenCharacters(text);
    hiddenCharacters += visible.removed;
    if (visible.text.length > sendingLimits.text) shortened += 1;
    return redaction.redact(visible.text.slice(0, sendingLimits.text));
  });
  const text = asData(data);
  return {
    request: {
      task: task.name,
      system: prompt.system,
      turns: [{ role: 'user', text }],
      answer: prompt.answer,
      budget: task.budget,
    },
    redaction,
    warnings: warningsOf(hiddenCharacters, redaction.summary.secrets, shortened),
    isTooLarge: text.length > sendingLimits.all,
  };
}

/** JSON in which no character can end a string or look like markup. */
function asData(data: Json): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function warningsOf(
  hiddenCharacters: number,
  secrets: number,
  shortened: number,
): RequestWarning[] {
  const warning = (kind: RequestWarning['kind'], count: number, message: string) =>
    count === 0 ? [] : [{ kind, count, message }];
  return [
    ...warning(
      'HIDDEN_CHARACTERS',
      hiddenCharacters,
      `${hiddenCharacters === 1 ? 'One character' : `${hiddenCharacters} characters`} that nobody can see were left out. Someone may have hidden them in the resume or in the description.`,
    ),
    ...warning(
      'SECRETS_REMOVED',
      secrets,
      `${secrets === 1 ? 'One text' : `${secrets} texts`} that looked like a password, a key or the number of a document were not sent. Consider taking them out of your resume.`,
    ),
    ...warning(
      'SHORTENED',
      shortened,
      `${shortened === 1 ? 'One text was' : `${shortened} texts were`} longer than ${sendingLimits.text.toLocaleString('en-US')} characters; only the beginning was used.`,
    ),
  ];
}

export interface RequestDescription {
  /** The body of the request, word for word as it would leave this server. */
  body: Json;
  model: string;
  promptVersion: string;
  /** What was replaced by placeholders, by kind. */
  replaced: { kind: PlaceholderKind; count: number }[];
  warnings: RequestWarning[];
}

/** Exactly what would be sent for this task; null for a task that only rules do, of which nothing is sent. */
export function describeRequest<Input, Output>(
  task: CoachTask<Input, Output>,
  input: Input,
  { claude, personal }: { claude: ClaudeClient; personal: PersonalData },
): RequestDescription | null {
  if (task.prompt === null) return null;
  const { request, redaction, warnings } = prepareRequest(
    task,
    task.prompt,
    task.input.parse(input),
    personal,
  );
  return {
    body: claude.bodyOf(request),
    model: claude.modelFor(task.name),
    promptVersion: task.prompt.version,
    replaced: redaction.summary.replaced,
    warnings,
  };
}
