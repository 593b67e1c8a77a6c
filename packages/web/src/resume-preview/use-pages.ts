import type { ResumeTemplate } from '@career-coach/shared/resume-exports.ts';
import { useEffect, useRef, useState } from 'react';
import { fetchPages } from './fetch-pages.ts';

/** A pause of this length in typing is taken for one. */
const pauseMs = 350;

export interface PagesState {
  /** Addresses of the pictures, one per page; null until the first are drawn. They stay while newer ones are on their way. */
  pages: string[] | null;
  /** Newer pages are on their way. */
  drawing: boolean;
  /** Why the pages shown are not the newest; null while they are. */
  message: string | null;
}

/** The pages of a resume as pictures, drawn anew after each pause in its changes. */
export function usePages(markdown: string, template: ResumeTemplate): PagesState {
  const [pages, setPages] = useState<string[] | null>(null);
  const [drawing, setDrawing] = useState(true);
  const [message, setMessage] = useState<string | null>(null);
  const shown = useRef<string[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    const draw = async () => {
      setDrawing(true);
      const outcome = await fetchPages(markdown, template, controller.signal);
      if (controller.signal.aborted) return;
      setDrawing(false);
      setMessage(outcome.kind === 'failed' ? outcome.message : null);
      if (outcome.kind === 'failed') return;
      letGo(shown.current);
      shown.current = outcome.pages.map(addressOf);
      setPages(shown.current);
    };
    // What was ended is asked for anew by the next run.
    const timer = setTimeout(() => void draw().catch(() => undefined), pauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [markdown, template]);
  useEffect(() => () => letGo(shown.current), []);

  return { pages, drawing, message };
}

/** An address under which an <img> can show an SVG: as a picture it runs no script and loads nothing. */
const addressOf = (svg: string) => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));

/** Not at once: the old pictures stand until the new ones are decoded. */
const letGo = (addresses: readonly string[]) =>
  void setTimeout(() => addresses.forEach((address) => URL.revokeObjectURL(address)), 2_000);
