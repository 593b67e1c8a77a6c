import {
  ChartColumn,
  Compass,
  FileText,
  Mail,
  SquareCheckBig,
  type LucideIcon,
} from 'lucide-react';
import { paths } from '../paths.ts';

export interface Destination {
  to: string;
  label: string;
  Icon: LucideIcon;
}

/** The five places of the app, in the rail and in the bottom bar. */
export const destinations: readonly Destination[] = [
  { to: paths.dashboard, label: 'Dashboard', Icon: ChartColumn },
  { to: paths.resume, label: 'Resume', Icon: FileText },
  { to: paths.letters, label: 'Letters', Icon: Mail },
  { to: paths.practice, label: 'Practice', Icon: SquareCheckBig },
  { to: paths.explore, label: 'Explore', Icon: Compass },
];
