/** The sources on the desk: what is polled, and how it is. */
@NullMarked
package dev.dateline.desk.source;

import org.jspecify.annotations.NullMarked;
