/** Names the rules of the check by their code: what passed under others is checked again. Made by `npm run docs`. */
export const EDITION = '321ab610fce0b485';
