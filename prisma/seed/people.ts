import { chiaraBellini } from './people/chiara-bellini.ts';
import { darnellBrooks } from './people/darnell-brooks.ts';
import { fatimaElAmrani } from './people/fatima-el-amrani.ts';
import { hiroshiTanaka } from './people/hiroshi-tanaka.ts';
import { ingridSolberg } from './people/ingrid-solberg.ts';
import { kwameMensah } from './people/kwame-mensah.ts';
import { lukasBrandt } from './people/lukas-brandt.ts';
import { mayaLindqvist } from './people/maya-lindqvist.ts';
import { meleFonoti } from './people/mele-fonoti.ts';
import { owenHughes } from './people/owen-hughes.ts';
import { priyaRaman } from './people/priya-raman.ts';
import { rosaQuispe } from './people/rosa-quispe.ts';
import { tomaszZielinski } from './people/tomasz-zielinski.ts';
import type { SeedPerson } from './seed-person.ts';

/** The small world of the seed; the first is the demo account. */
export const people: readonly SeedPerson[] = [
  mayaLindqvist,
  tomaszZielinski,
  priyaRaman,
  kwameMensah,
  ingridSolberg,
  darnellBrooks,
  chiaraBellini,
  hiroshiTanaka,
  fatimaElAmrani,
  lukasBrandt,
  meleFonoti,
  rosaQuispe,
  owenHughes,
];
