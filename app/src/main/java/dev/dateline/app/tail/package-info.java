/** Any topic of the wire as lines that people and programs can read. */
@NullMarked
package dev.dateline.app.tail;

import org.jspecify.annotations.NullMarked;
