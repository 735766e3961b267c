/** The records of the claims ledger: what each report of a story says, and where it stands. */
@NullMarked
package dev.dateline.domain.claim.entry;

import org.jspecify.annotations.NullMarked;
