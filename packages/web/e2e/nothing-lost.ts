import type { BrowserContext, Page, Route } from 'playwright-core';
import { markdownEditor, openMarkdown, until } from './resume-editor.ts';

/** How what the app asks the server fares: it arrives, it does not, or it is done and its answer is lost. */
export type Weather = 'fair' | 'refused' | 'answers lost';

/** Puts a network between app and server that can be cut, also between a save and its answer. */
export async function underWeather(context: BrowserContext) {
  let weather: Weather = 'fair';
  await context.route('**/graphql', async (route: Route) => {
    // A page that is closed meanwhile takes its requests with it.
    const gone = () => undefined;
    if (weather === 'fair') return route.continue().catch(gone);
    if (weather === 'answers lost') await route.fetch().catch(gone);
    return route.abort('connectionreset').catch(gone);
  });
  return { turn: (next: Weather) => void (weather = next) };
}

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    happens: (share: number) => next() < share,
  };
}

/** The name, typed into the form of one tab, and the end of the text, typed as Markdown in another. */
export class TypedResume {
  name = 'Lars Brandt';
  tail = '- first';

  get markdown(): string {
    return `# ${this.name}\n\nlars@example.org\n\n## Notes\n\n${this.tail}`;
  }

  /** Types into the end of the Markdown: a new line, more of the last one, or a letter taken back. */
  async typeAtEnd(page: Page, random: ReturnType<typeof chance>, edit: number): Promise<void> {
    await markdownEditor(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    const kind = random.below(4);
    if (kind === 3) {
      await page.keyboard.press('Backspace');
      this.tail = this.tail.slice(0, -1);
      return;
    }
    const words = kind === 0 ? `\n- edit ${edit}` : ` and ${edit}`;
    await page.keyboard.insertText(words);
    this.tail += words;
  }

  /** Types a letter behind the name, in the form. */
  async typeName(page: Page, random: ReturnType<typeof chance>): Promise<void> {
    const letter = String.fromCharCode(97 + random.below(26));
    const field = page.getByLabel('Name', { exact: true });
    await field.focus();
    await page.keyboard.press('End');
    await page.keyboard.insertText(letter);
    this.name += letter;
  }
}

/** Two tabs of one browser on one resume. */
export class TwoTabs {
  private constructor(
    private readonly context: BrowserContext,
    public markdown: Page,
    public form: Page,
  ) {}

  static async open(context: BrowserContext): Promise<TwoTabs> {
    const tabs = new TwoTabs(context, await context.newPage(), await context.newPage());
    await openMarkdown(tabs.markdown);
    await tabs.openForm();
    return tabs;
  }

  private async openForm(): Promise<void> {
    await this.form.goto('/resume?edit=form');
    await this.form.getByLabel('Name', { exact: true }).waitFor();
  }

  /** Loads one of them anew, or closes it and opens another: what was typed has to be there. */
  async startOver(random: ReturnType<typeof chance>, typed: TypedResume): Promise<void> {
    const isClosed = random.happens(0.5);
    if (random.happens(0.5)) {
      if (isClosed) {
        await this.markdown.close();
        this.markdown = await this.context.newPage();
      }
      await openMarkdown(this.markdown);
      await this.showsTail(typed);
    } else {
      if (isClosed) {
        await this.form.close();
        this.form = await this.context.newPage();
      }
      await this.openForm();
      await this.showsName(typed);
    }
  }

  async showsTail(typed: TypedResume): Promise<void> {
    const last = typed.tail.split('\n').at(-1) ?? '';
    await until(`the Markdown ends with “${last}”`, async () =>
      ((await markdownEditor(this.markdown).innerText()).split('\n').at(-1) ?? '').endsWith(last),
    );
  }

  async showsName(typed: TypedResume): Promise<void> {
    const field = this.form.getByLabel('Name', { exact: true });
    await until(
      `the form shows “${typed.name}”`,
      async () => (await field.inputValue()) === typed.name,
    );
  }
}
