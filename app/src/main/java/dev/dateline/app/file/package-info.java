/** Files that people give to the command line, and lines that it gives back: in order, in bounded memory. */
@NullMarked
package dev.dateline.app.file;

import org.jspecify.annotations.NullMarked;
