import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.66209.js';

export const ids = [9023,6209];

export const modules = {
  ...shared0,
  ...shared1
};
