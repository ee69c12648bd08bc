import { modules as shared0 } from './shared.1857.js';

export const id = 1857;

export const ids = [ 1857 ];

export const modules = {
  ...shared0
};
