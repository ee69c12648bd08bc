import { modules as shared0 } from './shared.21686.js';

export const ids = [6209];

export const modules = {
  ...shared0
};
