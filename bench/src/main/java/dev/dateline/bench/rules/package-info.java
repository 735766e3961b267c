/** How fast a story's rules are found among very many. */
@NullMarked
package dev.dateline.bench.rules;

import org.jspecify.annotations.NullMarked;
