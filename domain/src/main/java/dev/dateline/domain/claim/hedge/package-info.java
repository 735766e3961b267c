/** Words that take back certainty. */
@NullMarked
package dev.dateline.domain.claim.hedge;

import org.jspecify.annotations.NullMarked;
