import { useEffect, useState } from 'react';
import type { SignInConfig } from '@career-coach/shared/sign-in-config.ts';

let reading: Promise<SignInConfig> | undefined;

/** How one signs in to this installation; asked once. */
export function readSignInConfig(): Promise<SignInConfig> {
  reading ??= fetch('/api/sign-in/config')
    .then((response) => {
      if (!response.ok)
        throw new Error(`The sign-in settings could not be read (HTTP ${response.status}).`);
      return response.json() as Promise<SignInConfig>;
    })
    .catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  return reading;
}

export type SignInConfigState =
  { state: 'reading' } | { state: 'failed' } | { state: 'ready'; config: SignInConfig };

export function useSignInConfig(): SignInConfigState {
  const [state, setState] = useState<SignInConfigState>({ state: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    readSignInConfig().then(
      (config) => isCurrent && setState({ state: 'ready', config }),
      () => isCurrent && setState({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return state;
}
