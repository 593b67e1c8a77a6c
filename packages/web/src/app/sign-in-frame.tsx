import { PageOutlet } from './page-outlet.tsx';
import { paths } from './paths.ts';
import { ProductMark } from './product-mark.tsx';

/** One narrow column: nothing else to do here. */
export function SignInFrame() {
  return (
    <div className="flex min-h-dvh flex-col items-center px-4 py-8 sm:py-14">
      <header>
        <ProductMark to={paths.landing} />
      </header>
      <main id="content" className="mt-8 w-full max-w-sm sm:mt-12">
        <PageOutlet />
      </main>
    </div>
  );
}
