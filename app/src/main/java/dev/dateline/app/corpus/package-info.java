/** Files of news with a key: one JSON object a line, compressed or not. */
@NullMarked
package dev.dateline.app.corpus;

import org.jspecify.annotations.NullMarked;
