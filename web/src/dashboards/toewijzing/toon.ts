import type { ReactNode } from 'react';
import type { View } from '../../ui/view-switch';

/** What a figure that is a table needs of the page: where it stands, and its file. */
export type Toon = (
  anker: string,
  lijst: string,
  wat: string,
  jaar?: number | null,
) => { view: View; onView: (view: View) => void; permalink: string; exports: ReactNode };
