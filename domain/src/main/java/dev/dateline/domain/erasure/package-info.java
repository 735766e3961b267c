/** What must not be on the wire any more, and stays out. */
@NullMarked
package dev.dateline.domain.erasure;

import org.jspecify.annotations.NullMarked;
