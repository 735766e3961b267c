/** What the process tells of itself: quiet on the console, in full in a file. */
@NullMarked
package dev.dateline.app.log;

import org.jspecify.annotations.NullMarked;
