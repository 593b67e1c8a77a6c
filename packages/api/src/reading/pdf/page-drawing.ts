import { compose, identity, matrixOf, place, type Matrix } from './matrix.ts';

/** The drawing operations of a page, as pdf.js lists them. */
export interface Drawing {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
/** The numbers of the operations, by name. */
export type Operations = Readonly<Record<string, number>>;

/** Where hidden text begins, in PDF coordinates. */
export interface HiddenSpot {
  x: number;
  y: number;
  size: number;
  /** What is drawn. */
  text: string;
}

/** A small filled shape, such as the dot that a browser draws before an item of a list. */
export interface Dot {
  left: number;
  right: number;
  /** Its middle, in PDF coordinates. */
  y: number;
}

export interface PageDrawing {
  hidden: HiddenSpot[];
  dots: Dot[];
  /** The signs in the order in which the file draws them, with the spaces that it draws and no others. */
  written: string;
}

/** What a page shows, in PDF coordinates. */
export interface View {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

interface State {
  ctm: Matrix;
  fill: string;
  alpha: number;
  mode: number;
  size: number;
}
interface Box {
  left: number;
  right: number;
  bottom: number;
  top: number;
  isWhite: boolean;
}

/** `#fdfdfd` and lighter cannot be seen on paper. */
function isWhite(color: string): boolean {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(color);
  return hex !== null && hex.slice(1).every((part) => parseInt(part, 16) >= 0xf8);
}

const numberAt = (args: unknown, index: number) =>
  Number((args as ArrayLike<unknown> | null)?.[index]);

/**
 * Finds text that is drawn invisibly, transparently, in less than 2 pt, beyond the page, or white where nothing dark lies below;
 * and the dots that are drawn as shapes rather than written.
 */
export function readDrawing(drawing: Drawing, ops: Operations, view: View): PageDrawing {
  const dots: Dot[] = [];
  const spots: HiddenSpot[] = [];
  const boxes: Box[] = [];
  const stack: State[] = [];
  let state: State = { ctm: identity, fill: '#000000', alpha: 1, mode: 0, size: 0 };
  let text: Matrix = identity;
  let line: Matrix = identity;
  let leading = 0;
  const written: string[] = [];
  const move = (x: number, y: number) => {
    line = compose(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const draw = (glyphs: unknown) => {
    written.push(glyphText(glyphs));
    const at = compose(state.ctm, text);
    const [x, y] = place(at, 0, 0);
    const size = state.size * Math.hypot(at[2], at[3]);
    const onDark = boxes.some(
      (box) =>
        !box.isWhite && x >= box.left - 1 && x <= box.right && y >= box.bottom - 1 && y <= box.top,
    );
    if (
      state.mode === 3 ||
      state.mode === 7 ||
      state.alpha < 0.05 ||
      size < 2 ||
      (isWhite(state.fill) && !onDark) ||
      isOutside({ x, y }, view)
    )
      spots.push({ x, y, size, text: glyphText(glyphs) });
  };
  const fillBox = (bounds: unknown) => {
    const corners = [
      place(state.ctm, numberAt(bounds, 0), numberAt(bounds, 1)),
      place(state.ctm, numberAt(bounds, 2), numberAt(bounds, 3)),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const box = {
      left: Math.min(...xs),
      right: Math.max(...xs),
      bottom: Math.min(...ys),
      top: Math.max(...ys),
      isWhite: isWhite(state.fill),
    };
    const [width, height] = [box.right - box.left, box.top - box.bottom];
    const isDot = width > 1 && width < 7 && Math.abs(width - height) < 0.3 * width;
    if (isDot && !box.isWhite && dots.length < 2_000) {
      dots.push({ left: box.left, right: box.right, y: (box.top + box.bottom) / 2 });
    }
    if (Number.isFinite(box.left) && (box.right - box.left) * (box.top - box.bottom) > 50) {
      // What is painted later lies above: a white box hides the dark one below it.
      if (box.isWhite)
        boxes.splice(
          0,
          boxes.length,
          ...boxes.filter(
            (other) =>
              other.left < box.left - 1 ||
              other.right > box.right + 1 ||
              other.top > box.top + 1 ||
              other.bottom < box.bottom - 1,
          ),
        );
      else if (boxes.length < 2_000) boxes.push(box);
    }
  };
  for (const [index, operation] of drawing.fnArray.entries()) {
    const args = drawing.argsArray[index];
    switch (operation) {
      case ops['save']:
        stack.push({ ...state });
        break;
      case ops['restore']:
        state = stack.pop() ?? state;
        break;
      case ops['transform']:
        state.ctm = compose(state.ctm, matrixOf(args));
        break;
      case ops['paintFormXObjectBegin']:
        stack.push({ ...state });
        state.ctm = compose(state.ctm, matrixOf((args as unknown[] | null)?.[0]));
        break;
      case ops['paintFormXObjectEnd']:
        state = stack.pop() ?? state;
        break;
      case ops['setFillRGBColor']:
        state.fill = String((args as unknown[] | null)?.[0]);
        break;
      case ops['setFillColorN']:
        // A pattern or gradient: something that can be seen.
        state.fill = '#808080';
        break;
      case ops['setGState']:
        for (const pair of ((args as unknown[] | null)?.[0] as [string, unknown][] | undefined) ??
          [])
          if (pair[0] === 'ca') state.alpha = Number(pair[1]);
        break;
      case ops['setTextRenderingMode']:
        state.mode = numberAt(args, 0);
        break;
      case ops['setFont']:
        state.size = Math.abs(numberAt(args, 1));
        break;
      case ops['setLeading']:
        leading = numberAt(args, 0);
        break;
      case ops['beginText']:
        text = identity;
        line = identity;
        break;
      case ops['setTextMatrix']:
        line = matrixOf((args as unknown[] | null)?.[0] ?? args);
        text = line;
        break;
      case ops['moveText']:
        move(numberAt(args, 0), numberAt(args, 1));
        break;
      case ops['setLeadingMoveText']:
        leading = -numberAt(args, 1);
        move(numberAt(args, 0), numberAt(args, 1));
        break;
      case ops['nextLine']:
        move(0, -leading);
        break;
      case ops['showText']:
      case ops['showSpacedText']:
        draw((args as unknown[] | null)?.[0]);
        break;
      case ops['constructPath']:
        if (isFill(numberAt(args, 0), ops)) fillBox((args as unknown[] | null)?.[2]);
        break;
      case ops['paintImageXObject']:
      case ops['paintInlineImageXObject']:
        fillBox([0, 0, 1, 1]);
        break;
      default:
        break;
    }
  }
  return { hidden: spots, dots, written: written.join('') };
}

export const isOutside = ({ x, y }: { x: number; y: number }, view: View): boolean =>
  x > view.right || y < view.bottom || y > view.top || x < view.left - 1_000;

const glyphText = (glyphs: unknown) =>
  Array.isArray(glyphs)
    ? glyphs
        .map((glyph: unknown) =>
          typeof glyph === 'object' && glyph !== null && 'unicode' in glyph
            ? String(glyph.unicode)
            : '',
        )
        .join('')
    : '';

const isFill = (operation: number, ops: Operations) =>
  ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].some(
    (name) => ops[name] === operation,
  );
