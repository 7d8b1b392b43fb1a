import type { ComponentType } from 'preact';
import type { View } from '../protocol';
import { TodayView } from './today';

export const VIEW_PAGES: Readonly<Partial<Record<View, ComponentType>>> = {
  today: TodayView,
};
