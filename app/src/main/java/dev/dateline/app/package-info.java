/** One command: the command line, the embedded broker, the roles in one JVM or apart. */
@NullMarked
package dev.dateline.app;

import org.jspecify.annotations.NullMarked;
