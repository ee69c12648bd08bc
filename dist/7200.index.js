import { modules as shared0 } from './shared.40819.js';
import { modules as shared1 } from './shared.1857.js';
import { modules as shared2 } from './shared.67200.js';

export const ids = [7200];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2
};
