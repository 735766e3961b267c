/** The way of a claim from its origin through relays to the publisher. */
@NullMarked
package dev.dateline.domain.claim.chain;

import org.jspecify.annotations.NullMarked;
