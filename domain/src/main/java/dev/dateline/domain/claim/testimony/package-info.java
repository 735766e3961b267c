/** What a report carries of its article's claims and facts, bounded, with the words that show them. */
@NullMarked
package dev.dateline.domain.claim.testimony;

import org.jspecify.annotations.NullMarked;
