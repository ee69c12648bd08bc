import { modules as shared0 } from './shared.6624.js';
import { modules as shared1 } from './shared.20218.js';

export const ids = [6837];

export const modules = {
  ...shared0,
  ...shared1
};
