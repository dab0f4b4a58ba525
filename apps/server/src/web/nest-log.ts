import type { LoggerService } from '@nestjs/common';
import type { Log } from '../boot/log.js';

/** Nest's own remarks: how it wires itself is for those who look for it, what goes wrong is for everyone. */
export class NestLog implements LoggerService {
  constructor(private readonly log_: Log) {}

  log(message: unknown): void {
    this.log_.trace(String(message));
  }

  warn(message: unknown): void {
    this.log_.warn(String(message));
  }

  error(message: unknown): void {
    this.log_.error(String(message));
  }
}
