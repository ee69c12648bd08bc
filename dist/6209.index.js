import { modules as shared0 } from './shared.66209.js';

export const ids = [6209];

export const modules = {
  ...shared0
};
