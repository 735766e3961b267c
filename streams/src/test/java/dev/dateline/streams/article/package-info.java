/** Tests of single processors of the article stage. */
@NullMarked
package dev.dateline.streams.article;

import org.jspecify.annotations.NullMarked;
