import { modules as shared0 } from './shared.1857.js';
import { modules as shared1 } from './shared.31548.js';
import { modules as shared2 } from './shared.29908.js';

export const ids = [4768];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2
};
