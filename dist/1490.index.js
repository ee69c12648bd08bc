import { modules as shared0 } from './shared.31490.js';
import { modules as shared1 } from './shared.25064.js';

export const ids = [1490];

export const modules = {
  ...shared0,
  ...shared1
};
