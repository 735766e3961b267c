/** The words that tell that somebody says something, found by a learned tagger. */
@NullMarked
package dev.dateline.domain.claim.cue;

import org.jspecify.annotations.NullMarked;
