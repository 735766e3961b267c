/** What a story's reports state, side by side: tolls by whose word, and what does not go together. */
@NullMarked
package dev.dateline.domain.story.ledger;

import org.jspecify.annotations.NullMarked;
