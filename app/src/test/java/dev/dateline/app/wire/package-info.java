/** The whole wire as a user has it: a process, a real broker, real HTTP, a real browser. */
@NullMarked
package dev.dateline.app.wire;

import org.jspecify.annotations.NullMarked;
