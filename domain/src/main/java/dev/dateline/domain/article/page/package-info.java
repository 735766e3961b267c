/** Finds the article on a web page: its text, without the furniture around it, and what the page tells about it. */
@NullMarked
package dev.dateline.domain.article.page;

import org.jspecify.annotations.NullMarked;
