/** What arrives: sources, outlets and items exactly as received. */
@NullMarked
package dev.dateline.domain.item;

import org.jspecify.annotations.NullMarked;
