/** Which lines of a page tell of which event: a roundup's parts, its tail of headlines, its furniture. */
@NullMarked
package dev.dateline.domain.claim.segment;

import org.jspecify.annotations.NullMarked;
