/** A cue with its source and its content, found by learned rankers of spans. */
@NullMarked
package dev.dateline.domain.claim.frame;

import org.jspecify.annotations.NullMarked;
