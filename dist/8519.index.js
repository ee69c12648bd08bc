import { modules as shared0 } from './shared.40819.js';
import { modules as shared1 } from './shared.1857.js';

export const ids = [8519,5419];

export const modules = {
  ...shared0,
  ...shared1
};
