#!/usr/bin/env node
import './start.command.js';
import './start.action-post-command.js';
import { cli } from './index.js';

await cli();
