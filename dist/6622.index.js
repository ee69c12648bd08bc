import { modules as shared0 } from './shared.21970.js';
import { modules as shared1 } from './shared.96622.js';

export const id = 6622;

export const ids = [ 6622 ];

export const modules = {
  ...shared0,
  ...shared1
};
