/** Which rules a story meets, and why: standing queries, found by the words they cannot do without. */
@NullMarked
package dev.dateline.domain.alert.match;

import org.jspecify.annotations.NullMarked;
