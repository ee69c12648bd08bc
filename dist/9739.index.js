import { modules as shared0 } from './shared.20218.js';
import { modules as shared1 } from './shared.23131.js';
import { modules as shared2 } from './shared.452.js';

export const id = 9739;

export const ids = [ 9739, 770 ];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2
};
