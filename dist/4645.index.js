import { modules as shared0 } from './shared.20218.js';
import { modules as shared1 } from './shared.60713.js';
import { modules as shared2 } from './shared.23131.js';
import { modules as shared3 } from './shared.452.js';

export const id = 4645;

export const ids = [ 4645, 9693, 770 ];

export const modules = {
  ...shared0,
  ...shared1,
  ...shared2,
  ...shared3
};
