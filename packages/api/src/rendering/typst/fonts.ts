import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, file: string) =>
  join(dirname(resolve(`${name}/package.json`)), file);

/** A family of Google Fonts as Expo publishes it: a folder per style. */
const google = (name: string, file: string, styles: readonly string[]) =>
  styles.map((style) => inPackage(`@expo-google-fonts/${name}`, `${style}/${file}_${style}.ttf`));

/** Every font that a template may ask for; `families` in packages/api/templates/parts.typ says in which order. */
export function readFonts(): Buffer[] {
  const text = [
    '400Regular',
    '400Regular_Italic',
    '500Medium',
    '600SemiBold',
    '600SemiBold_Italic',
    '700Bold',
  ];
  return [
    ...google('source-sans-3', 'SourceSans3', text),
    ...google('source-serif-4', 'SourceSerif4', text),
    ...google('biz-udpgothic', 'BIZUDPGothic', ['400Regular', '700Bold']),
    ...google('nanum-gothic', 'NanumGothic', ['400Regular', '700Bold']),
    ...google('noto-emoji', 'NotoEmoji', ['400Regular']),
    ...['Regular', 'Bold'].flatMap((weight) => [
      inPackageOfFonts('arabic', `NotoNaskhArabic-${weight}.ttf`),
      inPackageOfFonts('sc', `NotoSansHans-${weight}.otf`),
    ]),
  ].map((file) => readFileSync(file));
}

/** EmbedPDF's packages name their entry only: the fonts lie beside it. */
function inPackageOfFonts(name: string, file: string): string {
  return join(dirname(resolve(`@embedpdf/fonts-${name}`)), '..', 'fonts', file);
}
