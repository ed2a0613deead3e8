import type { ChannelCase } from '../channel-case.ts';
import { APART } from './apart.ts';
import { BEYOND } from './beyond.ts';
import { GOING } from './going.ts';
import { LASTING } from './lasting.ts';
import { MARKUP } from './markup.ts';
import { SCRIPTED } from './scripted.ts';

export const CASES: readonly ChannelCase[] = [...BEYOND, ...SCRIPTED, ...MARKUP, ...LASTING, ...APART, ...GOING];
