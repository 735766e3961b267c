/** A document prepared for the models: what lists and clusters know of its words. */
@NullMarked
package dev.dateline.domain.claim.reading;

import org.jspecify.annotations.NullMarked;
