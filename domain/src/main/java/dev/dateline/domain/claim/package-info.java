/** Who says what: the claims of an article, with speakers, cues, certainty and the chain through which they came. */
@NullMarked
package dev.dateline.domain.claim;

import org.jspecify.annotations.NullMarked;
