import { anthropicClient } from '../claude/anthropic-client.ts';
import type { ClaudeSettings } from '../claude/claude.env.ts';
import type { ClaudeClient } from '../coaching/claude-client.ts';
import type { CapSettings } from './caps.env.ts';

/** The coaches that this process can call, and what they may cost. */
export interface CoachAccess {
  /** Null without a key, or where whoever runs the installation has switched models off: then rules write. */
  claude: ClaudeClient | null;
  /** The most that models may cost one person in a calendar month (UTC), in millionths of a US dollar. */
  personCapMicroUsd: number;
  /** The same for everybody together. */
  installationCapMicroUsd: number;
}

export const rulesOnly: CoachAccess = {
  claude: null,
  personCapMicroUsd: 0,
  installationCapMicroUsd: 0,
};

export const coachAccess = ({
  claude,
  caps: { isOff, ...caps },
}: {
  claude: ClaudeSettings | null;
  caps: CapSettings;
}): CoachAccess => ({ ...caps, claude: claude === null || isOff ? null : anthropicClient(claude) });
