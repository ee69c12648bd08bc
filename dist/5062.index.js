import { modules as shared0 } from './shared.1857.js';

export const ids = [5062];

export const modules = {
  ...shared0
};
