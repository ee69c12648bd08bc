#!/usr/bin/env node
import './start.command.js';
import './start.action-post-command.js';
import './shared.21686.js';
import './shared.40819.js';
import './shared.1857.js';
import { cli } from './index.js';

await cli();
