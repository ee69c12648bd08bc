import './start.post.js';
import './start.action-post.js';
import './start.action-post-command.js';
import { post } from './index.js';

await post();
