/** What an article states that can be compared: how many, when, who holds what, who backs whom. */
@NullMarked
package dev.dateline.domain.claim.fact;

import org.jspecify.annotations.NullMarked;
