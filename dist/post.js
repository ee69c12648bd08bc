import './start.post.js';
import './start.action-post.js';
import './start.action-post-command.js';
import './shared.40819.js';
import './shared.452.js';
import './shared.20218.js';
import { post } from './index.js';

await post();
