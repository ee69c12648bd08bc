/** Names the rules of the check by their code: what passed under others is checked again. Made by `npm run docs`. */
export const EDITION = '35f2de3a79131c9f';
