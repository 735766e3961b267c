/** Linear models over hashed features, small enough to ship as numbers. */
@NullMarked
package dev.dateline.domain.claim.learn;

import org.jspecify.annotations.NullMarked;
