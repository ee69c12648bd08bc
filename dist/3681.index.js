import { modules as shared0 } from './shared.29908.js';
import { modules as shared1 } from './shared.53681.js';
import { modules as shared2 } from './shared.13324.js';

export const id = 3681;

export const ids = [ 3681 ];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2
};
