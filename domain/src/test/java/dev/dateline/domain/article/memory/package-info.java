/** Tests of what a host's pages have in common. */
@NullMarked
package dev.dateline.domain.article.memory;

import org.jspecify.annotations.NullMarked;
