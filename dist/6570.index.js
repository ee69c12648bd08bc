import { modules as shared0 } from './shared.21686.js';
import { modules as shared1 } from './shared.46570.js';

export const id = 6570;

export const ids = [ 6570, 6209 ];

export const modules = {
  ...shared0,
  ...shared1
};
