/** When a page was published and changed: every witness that a page has, and which of them is believed. */
@NullMarked
package dev.dateline.domain.article.page.date;

import org.jspecify.annotations.NullMarked;
