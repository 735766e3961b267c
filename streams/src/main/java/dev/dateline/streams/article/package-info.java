/** Items to articles and reports: clean, drop repeats, number versions, read features. */
@NullMarked
package dev.dateline.streams.article;

import org.jspecify.annotations.NullMarked;
