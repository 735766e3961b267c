/** Topics of the wire as commands use them: tables that are read whole, records that are written. */
@NullMarked
package dev.dateline.app.topic;

import org.jspecify.annotations.NullMarked;
