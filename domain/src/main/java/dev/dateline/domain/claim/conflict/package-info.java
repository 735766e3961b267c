/** Where accounts of one event agree and where they do not, and what a toll was at which time by whose word. */
@NullMarked
package dev.dateline.domain.claim.conflict;

import org.jspecify.annotations.NullMarked;
