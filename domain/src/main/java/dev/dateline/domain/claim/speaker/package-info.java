/** Whose words a claim is: descriptions and pronouns resolved to names. */
@NullMarked
package dev.dateline.domain.claim.speaker;

import org.jspecify.annotations.NullMarked;
