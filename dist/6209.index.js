import { modules as shared0 } from './shared.21686.js';

export const id = 6209;

export const ids = [ 6209 ];

export const modules = {
  ...shared0
};
