/** One command: roles in one process or apart. */
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
