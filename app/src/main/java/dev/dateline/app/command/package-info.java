/** The command line: one class a command. */
@NullMarked
package dev.dateline.app.command;

import org.jspecify.annotations.NullMarked;
