/** What each subscriber has been told of a story, and what of its news they have not. */
@NullMarked
package dev.dateline.domain.alert.told;

import org.jspecify.annotations.NullMarked;
