#!/usr/bin/env node
import { cli } from '../suite/index.js';

process.exitCode = await cli(new URL('../../', import.meta.url));
